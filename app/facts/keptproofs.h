// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proofs.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

/*
 * What checks have proven, as it lies in the state folder for every process: each part by itself, with what it holds for and
 * until when. It ends with a change of these: link, servers, modes, network, resolved.
 */
namespace Dotlight
{

/// One part of what was proven.
struct KeptProof {
    /// Of which scope, as in ScopeProof; nothing where it is about the whole computer.
    struct Of {
        int ifindex = 0;
        QString delegate;

        friend bool operator==(const Of &, const Of &) = default;
    };
    using What = std::variant<ServerProof, ValidationProof, RootProof, QStringList>;

    std::optional<Of> of = {};
    /// The fingerprint of the facts that it holds for; empty where it holds for any: programs do not change with the network.
    QString holdsFor = {};
    /// Seconds since 1970, UTC.
    qint64 made = 0;
    qint64 until = 0;
    What what = ValidationProof::NotTested;

    friend bool operator==(const KeptProof &, const KeptProof &) = default;
};

using KeptProofs = QList<KeptProof>;

/// Nobody tells of a server that changed; what was found a day ago is no evidence of now.
inline constexpr std::chrono::hours longestKept{24};
/// The most that is read or written, in bytes.
inline constexpr qint64 mostKeptBytes = qint64(1024) * 1024;

/// Those that hold for these facts at this time.
[[nodiscard]] KeptProofs holding(const KeptProofs &kept, const Snapshot &facts, const QDateTime &now);
/// What is to be kept now: of the old what still holds, and over it what was proven of these facts. The lookups are not:
/// each process makes its own.
[[nodiscard]] KeptProofs keep(const KeptProofs &old, const Snapshot &facts, const Proofs &proven, const QDateTime &now);
/// The facts with what of the kept ones holds for them laid over.
[[nodiscard]] Snapshot withKept(const Snapshot &facts, const KeptProofs &kept, const QDateTime &now);

/// The text of the file; nothing if it would be more than may be read.
[[nodiscard]] std::optional<QByteArray> keptText(const KeptProofs &kept);
/// What can be understood of a file: a part that is odd in any way is left out, and so is all of it where the whole is.
[[nodiscard]] KeptProofs parseKept(const QByteArray &text);

}
