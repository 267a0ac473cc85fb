// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include "assessment/route.h"
#include "textwidth.h"
#include "wording/checkwords.h"
#include "wording/routewords.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
using Wrong = std::unexpected<QString>;

class Parser
{
public:
    std::expected<Arguments, QString> run(const QStringList &words)
    {
        for (const QString &word : words) {
            if (auto wrong = take(word))
                return Wrong(*wrong);
            if (m_result.help || m_result.version)
                return m_result;
        }
        if (m_linkAwaited)
            return Wrong(QCoreApplication::translate("Dotlight", "--link wants the name of a link behind it"));
        if (m_result.verb == Verb::None)
            return Wrong(QCoreApplication::translate(
                "Dotlight", "a command is missing, such as status; see dotlightctl --help"));
        if (m_result.verb == Verb::Why && !m_result.name)
            return Wrong(QCoreApplication::translate(
                "Dotlight", "why wants a name, such as example.com; see dotlightctl why --help"));
        if (m_result.verb == Verb::Where && !m_result.name)
            return Wrong(QCoreApplication::translate(
                "Dotlight", "where takes a name, such as www.example.com; see dotlightctl where --help"));
        return m_result;
    }

private:
    std::optional<QString> take(const QString &word)
    {
        if (std::exchange(m_linkAwaited, false))
            return link(word);
        if (!m_onlyWords && word == "--"_L1) {
            m_onlyWords = true;
            return {};
        }
        if (!m_onlyWords && word.size() > 1 && word.startsWith(u'-'))
            return option(word);
        if (m_result.verb == Verb::None)
            return verb(word);
        if (m_result.verb == Verb::Check)
            return check(word);
        if (m_result.verb == Verb::Why || m_result.verb == Verb::Where)
            return name(word);
        if (m_result.verb == Verb::Report)
            return QCoreApplication::translate("Dotlight", "report takes no more words, but there is %1")
                .arg(quoted(word));
        return link(word);
    }

    std::optional<QString> option(const QString &word)
    {
        if (word == "--help"_L1 || word == "-h"_L1)
            m_result.help = true;
        else if (word == "--version"_L1)
            m_result.version = true;
        else if (word == "--json"_L1 && m_result.verb != Verb::None && m_result.verb != Verb::Report)
            m_result.json = true;
        else if (word == "--no-lookup"_L1 && m_result.verb == Verb::Status)
            m_result.lookups = false;
        else if (word == "--ask"_L1 && m_result.verb == Verb::Where)
            m_result.ask = true;
        else if (word == "--check"_L1 && m_result.verb == Verb::Report)
            m_result.withChecks = true;
        else if (m_result.verb == Verb::Check)
            return checkOption(word);
        else
            return unknownOption(word);
        return {};
    }

    std::optional<QString> checkOption(const QString &word)
    {
        if (word == "--json-lines"_L1)
            m_result.jsonLines = true;
        else if (word == "--link"_L1)
            m_linkAwaited = true;
        else if (word.startsWith("--link="_L1))
            return link(word.sliced(7));
        else
            return unknownOption(word);
        return {};
    }

    std::optional<QString> check(const QString &word)
    {
        const auto id = checkNamed(word);
        if (!id)
            return QCoreApplication::translate("Dotlight", "there is no check %1; see dotlightctl check --help")
                .arg(quoted(word));
        if (!m_result.checks.contains(*id))
            m_result.checks.append(*id);
        return {};
    }

    [[nodiscard]] QString unknownOption(const QString &word) const
    {
        switch (m_result.verb) {
        case Verb::None:
            break;
        case Verb::Status:
            return QCoreApplication::translate("Dotlight", "status has no option %1; see dotlightctl status --help")
                .arg(quoted(word));
        case Verb::Check:
            return QCoreApplication::translate("Dotlight", "check has no option %1; see dotlightctl check --help")
                .arg(quoted(word));
        case Verb::Watch:
            return QCoreApplication::translate("Dotlight", "watch has no option %1; see dotlightctl watch --help")
                .arg(quoted(word));
        case Verb::Why:
            return QCoreApplication::translate("Dotlight", "why has no option %1; see dotlightctl why --help")
                .arg(quoted(word));
        case Verb::Where:
            return QCoreApplication::translate("Dotlight", "where has no option %1; see dotlightctl where --help")
                .arg(quoted(word));
        case Verb::Report:
            return QCoreApplication::translate("Dotlight", "report has no option %1; see dotlightctl report --help")
                .arg(quoted(word));
        }
        return QCoreApplication::translate("Dotlight", "there is no option %1; see dotlightctl --help")
            .arg(quoted(word));
    }

    std::optional<QString> verb(const QString &word)
    {
        if (word == "status"_L1)
            m_result.verb = Verb::Status;
        else if (word == "watch"_L1)
            m_result.verb = Verb::Watch;
        else if (word == "check"_L1)
            m_result.verb = Verb::Check;
        else if (word == "why"_L1)
            m_result.verb = Verb::Why;
        else if (word == "where"_L1)
            m_result.verb = Verb::Where;
        else if (word == "report"_L1)
            m_result.verb = Verb::Report;
        else
            return QCoreApplication::translate("Dotlight", "there is no command %1; see dotlightctl --help")
                .arg(quoted(word));
        return {};
    }

    std::optional<QString> link(const QString &word)
    {
        if (m_result.verb == Verb::Watch)
            return QCoreApplication::translate("Dotlight", "watch takes no link, but there is %1").arg(quoted(word));
        if (m_result.link)
            return QCoreApplication::translate("Dotlight", "one link is taken, but there is %1 as well")
                .arg(quoted(word));
        if (word.isEmpty())
            return QCoreApplication::translate("Dotlight", "the name of the link is empty");
        m_result.link = word;
        return {};
    }

    std::optional<QString> name(const QString &word)
    {
        if (m_result.name)
            //: %1 is a command, %2 a word that is too many.
            return QCoreApplication::translate("Dotlight", "%1 takes one name, but there is %2 as well")
                .arg(m_result.verb == Verb::Why ? "why"_L1 : "where"_L1, quoted(word));
        if (word.isEmpty())
            return QCoreApplication::translate("Dotlight", "the name is empty");
        if (auto wrong = wrongName(word))
            return wrong;
        m_result.name = word;
        return {};
    }

    static std::optional<QString> wrongName(const QString &word)
    {
        const auto parsed = DomainName::parse(word);
        if (parsed || isLiteralAddress(word))
            return {};
        //: %1 is what was typed as a name, %2 what is wrong with it.
        return QCoreApplication::translate("Dotlight", "%1 is no name to look up: %2")
            .arg(quoted(word), text(parsed.error(), word));
    }

    Arguments m_result;
    bool m_onlyWords = false;
    /// The next word is the name of a link.
    bool m_linkAwaited = false;
};
}

std::expected<Arguments, QString> parse(const QStringList &words)
{
    return Parser().run(words);
}

}
