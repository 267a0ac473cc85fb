// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"

#include <QString>

#include <optional>
#include <vector>

namespace Dotlight
{

struct TrayEntry;
using TrayEntries = std::vector<TrayEntry>;

/// An entry of the tray's menu.
struct TrayEntry {
    enum class Kind {
        /// Says something; choosing it opens the window, where there is more of it.
        Information,
        /// Says something, and more in its children.
        Submenu,
        Separator,
        /// Opens the network's sign-in page: TrayView::signInPage.
        SignIn,
        LookAgain,
        Open,
        Quit,
    };

    Kind kind = Kind::Separator;
    /// As a person reads it: no mnemonic marks.
    QString text;
    TrayEntries children;

    friend bool operator==(const TrayEntry &, const TrayEntry &) = default;
};

/// All that the tray shows at one moment.
struct TrayView {
    Level level = Level::Unknown;
    QString iconName;
    /// The tooltip: one sentence, and a line per scope.
    QString sentence;
    QString details;
    TrayEntries menu;
    /// What SignIn opens, encoded, http or https; empty where that entry is not there.
    QString signInPage;

    friend bool operator==(const TrayView &, const TrayView &) = default;
};

/// Scopes that the menu names, those in charge first; of more only the number is said.
inline constexpr int trayScopeLimit = 8;
/// Lines of the tooltip below its sentence. Plasma cuts the ninth, and long lines are two.
inline constexpr int tooltipLineLimit = 6;

[[nodiscard]] TrayView trayView(const Snapshot &snapshot, const Assessment &assessment);

/// The system bus can't be reached, so nothing is known; text is the library's message.
[[nodiscard]] TrayView trayViewWithoutBus(const QString &text);

/// Nothing but an answer that is on its way stands between this assessment and a verdict: worth a short wait, so that
/// the icon does not flicker at every change.
[[nodiscard]] bool isAboutToBeKnown(const Snapshot &snapshot, const Assessment &assessment);

/// Keeps whether the panel shall draw the eye to the icon. Panels do so without end (Plasma's pulses), so it is for
/// what went wrong while it had been well, and only until a person has looked.
class TrayAttention
{
public:
    /// Takes the level now shown; tells whether to draw the eye.
    bool take(Level level);
    void looked() { m_wanted = false; }

private:
    std::optional<Level> m_lastKnown;
    bool m_wanted = false;
};

}
