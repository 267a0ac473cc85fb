// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help.h"

#include "textwidth.h"
#include "wording/checkwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
/// Each with what it asks and sends: nobody should have to make it to find that out.
QString checkList()
{
    constexpr int width = 74;
    QString lines;
    for (const CheckId id : everyCheck()) {
        lines += "  "_L1 + QString(name(id)).leftJustified(20) + "  "_L1 + title(id) + u'\n';
        for (const QString &line : wrapped(purpose(id), width))
            lines += "      "_L1 + line + u'\n';
    }
    return lines;
}

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
        "  check [--json] [CHECK...]              proves it by tests of its own\n"
        "  why [--json] NAME                      why a name is trusted, or is not\n"
        "  where [--json] [--ask] NAME            where a name would go\n"
        "  report [--check]                       all of it for a bug report, masked\n"
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

QString checkHelp()
{
    return QCoreApplication::translate("Dotlight",
               "Usage: dotlightctl check [--json] [--link LINK] [CHECK...]\n"
               "\n"
               "Makes tests of its own and tells what they prove and what they don't. Changes no\n"
               "setting. The fresh lookup is made with each, for the level rests on it. Without\n"
               "CHECK it makes all of them:\n"
               "\n")
        + checkList()
        + QCoreApplication::translate("Dotlight",
            "\n"
            "  --link LINK    of this link alone: a name, an index, or global\n"
            "  --json         for programs; see status.schema.json\n"
            "  --json-lines   each result on a line as it comes, then the whole\n"
            "  -h, --help     this text\n"
            "\n"
            "Exit status, by the level that results: 0 protected, 1 encrypted with a\n"
            "reservation, 2 exposed or failing, 3 unknown or not in charge, 64 wrong usage.\n");
}

QString whyHelp()
{
    return QCoreApplication::translate("Dotlight",
        "Usage: dotlightctl why [--json] NAME\n"
        "\n"
        "Follows the signatures (DNSSEC) from the root to a name, and tells whether they\n"
        "fit; if not, where they break and whose fault that is. It asks the DNS servers\n"
        "in use for that name, for the keys on the way to it, and where a proof is\n"
        "missing, for one of root-servers.net to compare. At most 20 seconds.\n"
        "\n"
        "  NAME         a host or domain, such as www.example.com\n"
        "  --json       for programs; see why.schema.json\n"
        "  -h, --help   this text\n"
        "\n"
        "Exit status: 0 nothing is wrong (signed, or honestly not signed), 1 something\n"
        "is wrong or could not be found out, 64 wrong usage.\n");
}

QString whereHelp()
{
    return QCoreApplication::translate("Dotlight",
        "Usage: dotlightctl where [--json] [--ask] NAME\n"
        "\n"
        "Tells which links and servers would be asked for the addresses of NAME, and\n"
        "whether encrypted and checked. Nothing is sent to the network for that.\n"
        "\n"
        "  NAME         a name, such as www.example.com\n"
        "  --ask        look the name up, too, and tell whether the answer agrees\n"
        "  --json       for programs; see where.schema.json\n"
        "  -h, --help   this text\n"
        "\n"
        "Exit status: 0 it can be told, and with --ask the answer agrees; 1 otherwise,\n"
        "with --ask also where an error comes back, which does not tell its way: as a\n"
        "rule so of a name that does not exist, has no address or fails its check;\n"
        "64 wrong usage.\n");
}

QString reportHelp()
{
    return QCoreApplication::translate("Dotlight",
        "Usage: dotlightctl report [--check]\n"
        "\n"
        "Writes what Dotlight knows of this computer as Markdown, for a bug report.\n"
        "Addresses and the names of links, networks, hosts and domains are masked; what\n"
        "is equal stays equal. Please read it before you send it.\n"
        "\n"
        "  --check      make the checks, too, and add what they found\n"
        "  -h, --help   this text\n"
        "\n"
        "Exit status: 0 written, 1 not everything could be read, 64 wrong usage.\n");
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
    case Verb::Check:
        return checkHelp();
    case Verb::Why:
        return whyHelp();
    case Verb::Where:
        return whereHelp();
    case Verb::Report:
        return reportHelp();
    }
    return {};
}

QString versionText()
{
    return u"dotlightctl " DOTLIGHT_VERSION "\n"_s;
}

}
