// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Dotlight
{

Tray::Tray(const WatchOptions &options, QObject *parent)
    : QObject(parent)
    , m_watch(options)
{
    // How long an answer under way may keep the last icon in place. Over TLS most take less.
    m_patience.setInterval(500ms);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const SnapshotPtr snapshot = m_watch.snapshot();
        show(trayView(*snapshot, assess(*snapshot)));
    });
    connect(&m_watch, &Watch::changed, this, &Tray::take);
    connect(&m_watch, &Watch::busFailed, this, [this](const QString &text) {
        m_patience.stop();
        show(trayViewWithoutBus(text));
    });
}

Tray::~Tray() = default;

void Tray::start()
{
    m_patience.start();
    m_watch.start();
}

void Tray::lookAgain()
{
    m_watch.look();
}

void Tray::take(const SnapshotPtr &snapshot)
{
    const Assessment assessment = assess(*snapshot);
    if (!isAboutToBeKnown(*snapshot, assessment)) {
        m_patience.stop();
        show(trayView(*snapshot, assessment));
    } else if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void Tray::show(const TrayView &view)
{
    if (!m_icon) {
        makeIcon();
    }
    m_signInPage = view.signInPage;
    m_icon->show(view);
}

void Tray::makeIcon()
{
    m_icon = std::make_unique<TrayIcon>();
    connect(m_icon.get(), &TrayIcon::chosen, this, &Tray::act);
    connect(m_icon.get(), &TrayIcon::menuOpening, this, &Tray::lookAgain);
}

void Tray::act(TrayEntry::Kind kind)
{
    switch (kind) {
    case TrayEntry::Kind::Information:
    case TrayEntry::Kind::Open:
        Q_EMIT openRequested(m_icon->activationToken());
        break;
    case TrayEntry::Kind::SignIn:
        Q_EMIT signInRequested(m_signInPage, m_icon->activationToken());
        break;
    case TrayEntry::Kind::LookAgain:
        lookAgain();
        break;
    case TrayEntry::Kind::Quit:
        Q_EMIT quitRequested();
        break;
    case TrayEntry::Kind::Submenu:
    case TrayEntry::Kind::Separator:
        break;
    }
}

}
