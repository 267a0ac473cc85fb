// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
QString programHelp()
{
    return QCoreApplication::translate("Dotlight",
        "Usage: dotlightctl COMMAND [OPTION...]\n"
        "\n"
        "Tells whether this computer's DNS lookups are encrypted, to a server whose\n"
        "identity is checked, with answers that are checked.\n"
        "\n"
        "  status [--json] [--no-lookup] [LINK]   how it is now\n"
        "  watch [--json]                         a line for each change\n"
        "\n"
        "  -h, --help   this text; after a command, that command's\n"
        "  --version    the version\n");
}

QString statusHelp()
{
    return QCoreApplication::translate("Dotlight",
        "Usage: dotlightctl status [--json] [--no-lookup] [LINK]\n"
        "\n"
        "Tells how lookups are protected now: what is set, and what a fresh lookup over\n"
        "each link shows.\n"
        "\n"
        "  LINK          judge by this link alone: a name, an index, or global\n"
        "  --json        for programs; see status.schema.json\n"
        "  --no-lookup   send nothing, tell only what is set\n"
        "  -h, --help    this text\n"
        "\n"
        "Exit status: 0 protected, 1 encrypted with a reservation, 2 exposed or failing,\n"
        "3 unknown or not in charge, 64 wrong usage.\n");
}

QString watchHelp()
{
    return QCoreApplication::translate("Dotlight",
        "Usage: dotlightctl watch [--json]\n"
        "\n"
        "Writes a line now and one for each change, until it is ended.\n"
        "\n"
        "  --json       the whole status object on each line; see status.schema.json\n"
        "  -h, --help   this text\n");
}
}

QString helpText(Verb verb)
{
    switch (verb) {
    case Verb::None:
        return programHelp();
    case Verb::Status:
        return statusHelp();
    case Verb::Watch:
        return watchHelp();
    }
    return {};
}

QString versionText()
{
    return u"dotlightctl " DOTLIGHT_VERSION "\n"_s;
}

}
