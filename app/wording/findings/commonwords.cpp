// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <QtTranslation>
#include <QtTypes>

namespace Dotlight
{

namespace
{
constexpr FindingWords words[] = {
    {Finding::NotFinished, "not-finished", QT_TRANSLATE_NOOP("Dotlight", "This check was not over in time."),
        QT_TRANSLATE_NOOP("Dotlight", "So it says nothing either way.")},
    {Finding::NetworkChanged, "network-changed",
        QT_TRANSLATE_NOOP("Dotlight", "The network changed during this check."),
        QT_TRANSLATE_NOOP("Dotlight", "What was found of the one before says nothing of the one now. Check again.")},
    {Finding::NothingToCheck, "nothing-to-check", QT_TRANSLATE_NOOP("Dotlight", "There is nothing to check here."), ""},
    {Finding::TooManyServers, "too-many-servers",
        QT_TRANSLATE_NOOP("Dotlight", "There are more servers than this check takes: %1 of them were left out."),
        QT_TRANSLATE_NOOP("Dotlight", "Of those it says nothing.")},
    {Finding::ResolverNotThere, "resolver-not-there",
        QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved is not there to be checked."), ""},
    {Finding::ResolverDoesNotAnswer, "resolver-does-not-answer",
        QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved is there, and did not tell its settings."),
        QT_TRANSLATE_NOOP("Dotlight",
            "So this could not be checked. Check again; if that does not help, restart it: “systemctl restart "
            "systemd-resolved”.")},
};
}

std::span<const FindingWords> commonWords()
{
    return words;
}

}
