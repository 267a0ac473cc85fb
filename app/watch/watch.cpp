// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch.h"

#include "watchprivate.h"

namespace Dotlight
{

Watch::Watch(const WatchOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , d(std::make_unique<Private>(options, this))
{
}

Watch::~Watch() = default;

void Watch::start()
{
    d->start();
}

void Watch::startAnew()
{
    d = std::make_unique<Private>(m_options, this);
    d->start();
}

void Watch::look()
{
    d->look();
}

void Watch::setSlowLook(std::chrono::milliseconds interval)
{
    m_options.slowLook = interval;
    d->setSlowLook(interval);
}

SnapshotPtr Watch::snapshot() const
{
    return d->snapshot;
}

}
