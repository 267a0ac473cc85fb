// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include "textwidth.h"

#include <QCoreApplication>

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
        if (m_result.verb == Verb::None)
            return Wrong(QCoreApplication::translate(
                "Dotlight", "a command is missing, such as status; see dotlightctl --help"));
        return m_result;
    }

private:
    std::optional<QString> take(const QString &word)
    {
        if (!m_onlyWords && word == "--"_L1) {
            m_onlyWords = true;
            return {};
        }
        if (!m_onlyWords && word.size() > 1 && word.startsWith(u'-'))
            return option(word);
        return m_result.verb == Verb::None ? verb(word) : link(word);
    }

    std::optional<QString> option(const QString &word)
    {
        if (word == "--help"_L1 || word == "-h"_L1)
            m_result.help = true;
        else if (word == "--version"_L1)
            m_result.version = true;
        else if (word == "--json"_L1 && m_result.verb != Verb::None)
            m_result.json = true;
        else if (word == "--no-lookup"_L1 && m_result.verb == Verb::Status)
            m_result.lookups = false;
        else
            return unknownOption(word);
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
        case Verb::Watch:
            return QCoreApplication::translate("Dotlight", "watch has no option %1; see dotlightctl watch --help")
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
            return QCoreApplication::translate("Dotlight", "status takes one link, but there is %1 as well")
                .arg(quoted(word));
        if (word.isEmpty())
            return QCoreApplication::translate("Dotlight", "the name of the link is empty");
        m_result.link = word;
        return {};
    }

    Arguments m_result;
    bool m_onlyWords = false;
};
}

std::expected<Arguments, QString> parse(const QStringList &words)
{
    return Parser().run(words);
}

}
