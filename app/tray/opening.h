// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QObject;

namespace Dotlight
{

/// Asks the session bus for the window, which starts it where it does not run. token is passed on to raise it with, and
/// may be empty. done gets an empty text, or the bus's message; it is not called once context is gone.
void openWindow(const QString &token, QObject *context, std::function<void(const QString &error)> done);

/// Asks the desktop (xdg-desktop-portal, https://flatpak.github.io/xdg-desktop-portal/docs/) to show a page in the browser.
/// A browser that were started from here would end with this program's unit. page is encoded; token and done as above.
void openPage(
    const QString &page, const QString &token, QObject *context, std::function<void(const QString &error)> done);

}
