// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <QCoreApplication>

#include <array>

namespace Dotlight
{

namespace
{
// %1 is this computer's time; %2 and %3 are when the root's signatures begin and end to be valid. Where no signatures came
// there are no words.
constexpr std::array table{
    FindingWords{Finding::ClockRight, "right", QT_TRANSLATE_NOOP("Dotlight", "The clock fits the root's signatures."),
        QT_TRANSLATE_NOOP("Dotlight",
            "This computer's time is %1, and the root's signatures hold from %2 to %3. Signatures and certificates can "
            "be checked.")},
    FindingWords{Finding::ClockRightNotSynchronised, "right-not-synchronised",
        QT_TRANSLATE_NOOP("Dotlight", "The clock fits the root's signatures, but no time server sets it."),
        QT_TRANSLATE_NOOP("Dotlight",
            "This computer's time is %1, and the root's signatures hold from %2 to %3. That is good enough now; "
            "without "
            "a time server the clock will run away. Turn on setting the time automatically (NTP).")},
    FindingWords{Finding::ClockSynchronised, "synchronised",
        QT_TRANSLATE_NOOP("Dotlight", "The clock is set by a time server."),
        QT_TRANSLATE_NOOP("Dotlight", "The kernel says so. No signatures of the root came to compare it with.")},
    FindingWords{Finding::ClockBehind, "behind",
        QT_TRANSLATE_NOOP("Dotlight", "The clock is slow: the root's signatures are not valid yet."),
        QT_TRANSLATE_NOOP("Dotlight",
            "This computer's time is %1, and the root's signatures hold from %2 to %3. Until the clock is right, "
            "signed "
            "names and many certificates fail. Set date and time.")},
    FindingWords{Finding::ClockAhead, "ahead",
        QT_TRANSLATE_NOOP("Dotlight", "The clock is fast, or the answers are old: the root's signatures have expired."),
        QT_TRANSLATE_NOOP("Dotlight",
            "This computer's time is %1, and the root's signatures hold from %2 to %3. Check date and time. If they "
            "are "
            "right, the DNS server tells old answers, and signed names fail all the same.")},
    FindingWords{Finding::ClockNotComparable, "not-comparable",
        QT_TRANSLATE_NOOP("Dotlight", "Whether the clock is right can't be told."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The root's signatures did not come, are not by keys that are trusted here, or don't agree with each "
            "other.")},
};
}

std::span<const FindingWords> clockWords()
{
    return table;
}

}
