// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/scopekey.h"
#include "facts/server.h"

#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace Dotlight
{

/// Puts tokens in the place of whatever could tell who or where somebody is. The same thing has the same token as long as
/// the Masking lives, wherever it stands.
///
/// What is not known to be public is masked: of free text each word that is no number, no date and not in publicWords().
/// Kept as they are: 127.0.0.53 and 127.0.0.54 (resolved's own), the unspecified address, the root, special-use domains
/// at the end of a name (RFC 6761 and IANA's list of them), those there that resolved exempts by itself, and links' names
/// that the kernel and systemd give by number or slot (systemd.net-naming-scheme(7)). Public DNS servers are masked as all
/// others are.
class Masking
{
public:
    /// "private-ipv4-1", "public-ipv6-2", "loopback-ipv4-3", "link-local-ipv6-4", "documentation-ipv4-5" …
    [[nodiscard]] QString address(const Address &address);
    /// "sub-1.domain-1.example" of a host or domain: what is below the same domain stays below it. Letter case and a dot at
    /// the end make no difference. A single label is "name-1".
    [[nodiscard]] QString name(const QString &name);
    /// "link-1", or the name itself where it tells nothing; a name that carries a MAC address tells it.
    [[nodiscard]] QString link(const QString &name);
    /// "network-1" of a connection, which is often called like its Wi-Fi network. One that is called like a link, a name of
    /// several labels or an address has the form of that: it is called like its device or server, as a rule.
    [[nodiscard]] QString network(const QString &connection);
    /// The scope's name: that of a link, "global", or "delegate-1", which may be called as a connection may.
    [[nodiscard]] QString scope(const ScopeKey &scope);
    /// In resolved.conf's form; the port is kept.
    [[nodiscard]] QString server(const Server &server);
    /// "~domain-1.example", in resolved.conf's form.
    [[nodiscard]] QString domain(const Domain &domain);
    /// "257.13", and what distributions put behind it.
    [[nodiscard]] QString version(const QString &version);
    /// Text in which there may be anything; cut off after 2000 characters. Links and networks are found in it that were masked before.
    [[nodiscard]] QString text(const QString &whole);
    /// Texts at any depth; numbers and truth values stay.
    [[nodiscard]] QJsonValue json(const QJsonValue &value);

private:
    [[nodiscard]] QString token(const QString &kind, const QString &what);
    [[nodiscard]] QString learnt(const QString &kind, const QString &what);
    /// Of what somebody may call as they like.
    [[nodiscard]] QString calledFreely(const QString &kind, const QString &what);
    [[nodiscard]] QString words(const QString &text);
    [[nodiscard]] QString word(const QString &word);
    [[nodiscard]] QString unknownWord(const QString &word);
    [[nodiscard]] QString path(const QString &path);
    [[nodiscard]] QString url(const QString &scheme, const QString &rest);
    /// An address or a name, with a port, zone or prefix length; null for anything else.
    [[nodiscard]] QString endpoint(const QString &text);

    /// By kind and what it stands for.
    QHash<QString, QString> m_tokens;
    QHash<QString, int> m_counts;
    /// Names of links, networks and delegates; what texts are made of teaches nothing.
    QHash<QString, QString> m_learnt;
    /// Those that are no single word; longest first.
    QStringList m_phrases;
};

/// Words of daemons, of the system and of Dotlight itself, in small letters.
[[nodiscard]] bool isPublicWord(const QString &word);
/// Keys of the checks' evidence.
[[nodiscard]] bool isPublicKey(const QString &key);
/// Of folders and files that every system has.
[[nodiscard]] bool isPublicPathPart(const QString &part);

}
