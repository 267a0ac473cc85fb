// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <expected>

/*
 * The names that DNSSEC is tried with: desktop/dnssec-names.json, or a person's own list in its place.
 */
namespace Dotlight
{

struct TestName {
    QString name;
    /// IANA's number of the record type asked for.
    quint16 type = 1;

    friend bool operator==(const TestName &, const TestName &) = default;
};

/// Names that one operator keeps, all signed in the same way; an operator may have several lists. What one of them does wrong is
/// no proof: two have to agree.
struct TestNames {
    /// Who keeps them.
    QString keeper;
    /// What they are signed with, by its name in IANA's registry ("ED25519"); empty where the list does not say it.
    QString algorithm;
    /// Signed well: without an answer to one of these the others say nothing.
    QList<TestName> good;
    /// Signed wrongly on purpose.
    QList<TestName> broken;
    /// Not signed, honestly.
    QList<TestName> notSigned;

    friend bool operator==(const TestNames &, const TestNames &) = default;
};

/// The list in JSON; the error is a few English words for a log or evidence.
[[nodiscard]] std::expected<QList<TestNames>, QString> parseTestNames(QByteArrayView json);
/// $XDG_CONFIG_HOME/dotlight/dnssec-names.json, the same below $XDG_CONFIG_DIRS (/etc/xdg), or the installed one.
[[nodiscard]] QString testNamesPath();
/// The list at that path.
[[nodiscard]] std::expected<QList<TestNames>, QString> readTestNames(const QString &path);

}
