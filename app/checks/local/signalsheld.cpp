// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signalsheld.h"

namespace Dotlight
{

namespace
{
/// The one that came while signals were held; 0 if none did.
volatile std::sig_atomic_t heldSignal = 0;
}

SignalsHeld::SignalsHeld()
{
    struct sigaction hold{};
    hold.sa_handler = [](int number) { heldSignal = number; };
    for (size_t i = 0; i < endingSignals.size(); ++i)
        sigaction(endingSignals[i], &hold, &m_before[i]);
}

SignalsHeld::~SignalsHeld()
{
    for (size_t i = 0; i < endingSignals.size(); ++i)
        sigaction(endingSignals[i], &m_before[i], nullptr);
    if (const int number = heldSignal; number != 0) {
        heldSignal = 0;
        raise(number);
    }
}

}
