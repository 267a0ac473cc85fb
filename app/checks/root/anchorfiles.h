// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringList>

/*
 * The trust anchors of a person's own (dnssec-trust-anchors.d(5)).
 */
namespace Dotlight
{

class Root;

struct AnchorFiles {
    /// Those that count, as paths of the system.
    QStringList files;
    /// Key tags of the DS records for the root.
    QList<int> rootDs;
    /// A DNSKEY stands for the root.
    bool rootDnskey = false;
    /// Domains that need no signatures.
    QStringList negatives;
    /// Files for keys that none could be read from.
    QStringList withoutKey;

    /// There are negative anchors, and none of the built-in list is among them. One file replaces that list (seen on 257).
    [[nodiscard]] bool replacesBuiltInNegatives() const;
    friend bool operator==(const AnchorFiles &, const AnchorFiles &) = default;
};

/// Some of the built-in list are among these domains.
[[nodiscard]] bool holdsBuiltInNegative(const QStringList &domains);
/// Adds what a *.positive file says. Lines that are none are left out, as resolved does. False where there is no key.
bool addPositive(AnchorFiles &files, QByteArrayView text);
/// The same for a *.negative file.
void addNegative(AnchorFiles &files, QByteArrayView text);
/// Reads all that count: of one name the first folder's; an empty file, or one that is no plain file, stands for none.
[[nodiscard]] AnchorFiles readAnchorFiles(const Root &root);

}
