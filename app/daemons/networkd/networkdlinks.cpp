// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkdlinks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
const QString linksFolder = u"/run/systemd/netif/links"_s;

/// A file is called by its link's index; while it is written it has another name.
bool isLink(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
}
}

NetworkdLinks::NetworkdLinks(const QString &root, bool follow, QObject *parent)
    : QObject(parent)
    , m_root(root)
    , m_folders(follow, {m_root.below(linksFolder)}, isLink)
{
    connect(&m_folders, &FolderWatch::changed, this, &NetworkdLinks::changed);
}

void NetworkdLinks::start()
{
    m_folders.start();
    read();
}

void NetworkdLinks::read()
{
    m_folders.renew();
    m_manages.clear();
    m_isThere = m_root.has(linksFolder);
}

bool NetworkdLinks::manages(int ifindex)
{
    if (!m_isThere)
        return false;
    const auto known = m_manages.constFind(ifindex);
    if (known != m_manages.cend())
        return *known;
    const auto state = m_root.content(linksFolder + u'/' + QString::number(ifindex));
    const bool manages = state && saysManaged(*state).value_or(false);
    m_manages.insert(ifindex, manages);
    return manages;
}

std::optional<bool> NetworkdLinks::saysManaged(QByteArrayView linkState)
{
    static constexpr QByteArrayView key{"ADMIN_STATE="};
    for (const QByteArray &line : linkState.toByteArray().split('\n')) {
        if (!line.startsWith(key))
            continue;
        const QByteArray state = line.sliced(key.size()).trimmed();
        return state != "pending" && state != "initialized" && state != "unmanaged";
    }
    return std::nullopt;
}

}
