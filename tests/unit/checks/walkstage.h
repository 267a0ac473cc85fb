// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signedworld.h"

#include <QMetaType>

#include <expected>
#include <functional>

/*
 * Three signed zones and one that is not, and tables of what a walk through them finds when something is changed.
 */
namespace Dotlight::Test
{

/// The server's word that good.example has no such records, without a proof.
inline const QString soaOfGood = QStringLiteral("good.example. 60 IN SOA a. b. 1 2 3 4 5");

/// root, example, good.example with www in it; unsigned.example; and what is not there.
struct Stage {
    Signer root{"."};
    Signer example{"example."};
    Signer good{"good.example."};
    World world;
    ChainInput input;

    explicit Stage(const char *name);

    /// No proof of any zone comes through.
    void withoutProofs();
    void deny(const char *name, quint16 type, const Signer &signer, const QString &nsec, int rcode = Rcode::NoError);
    /// An answer made from *.good.example; that no zone begins on the way to it is not proven.
    void expand(const QString &nsec);
    /// good.example moved to unsigned.example, and what the server makes of www in it.
    void move(const QString &target);

    [[nodiscard]] static Record address();
    [[nodiscard]] std::expected<Chain, DnsQuestion> walk() const;
};

/// Of the stage, before the walk.
using Change = std::function<void(Stage &)>;

struct Expected {
    ChainState state;
    ChainEnd end = ChainEnd::Unknown;
    ChainBreak broken = ChainBreak::None;
    QString at = {};
    Culprit culprit = Culprit::Nobody;
};

/// The columns of a table whose rows walkAsInRow() walks: "name", "change" and "expected".
void walkColumns();
void walkAsInRow();

}

Q_DECLARE_METATYPE(Dotlight::Test::Expected)
