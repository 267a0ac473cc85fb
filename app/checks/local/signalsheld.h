// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <csignal>

namespace Dotlight
{

/// What ends this program waits as long as this is there: until it is told to go on, the library's new process waits for a word
/// of this one, for ever if it never comes. To block them would not do, for other threads take them too. One at a time.
class SignalsHeld
{
public:
    SignalsHeld();
    /// Whichever came meanwhile comes now.
    ~SignalsHeld();
    Q_DISABLE_COPY_MOVE(SignalsHeld)

private:
    static constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP};

    std::array<struct sigaction, endingSignals.size()> m_before{};
};

}
