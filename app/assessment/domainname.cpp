// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domainname.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace Dotlight
{

namespace
{
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 253;

bool isBad(QChar c)
{
    return c <= u' ' || c == u'\\' || c == QChar(0x7f);
}

/// As domains are written by daemons and people: with or without a dot at the end, in letters of any case.
QString plainForm(const QString &domain)
{
    const QString small = domain.toLower();
    return small.endsWith(u'.') ? small.chopped(1) : small;
}

std::expected<void, NameProblem> checkLabels(const QString &name)
{
    for (const QStringView label : QStringView(name).split(u'.')) {
        if (label.isEmpty())
            return std::unexpected(NameProblem::EmptyLabel);
        if (label.size() > longestLabel)
            return std::unexpected(NameProblem::LabelTooLong);
    }
    return {};
}
}

std::expected<DomainName, NameProblem> DomainName::parse(const QString &text)
{
    if (text.isEmpty())
        return std::unexpected(NameProblem::Empty);
    if (std::ranges::any_of(text, isBad))
        return std::unexpected(NameProblem::BadCharacter);
    if (std::ranges::any_of(text, [](QChar c) { return c > QChar(0x7f); }))
        return std::unexpected(NameProblem::NotAscii);
    DomainName result;
    result.m_absolute = text.endsWith(u'.');
    result.m_text = plainForm(text);
    if (result.isRoot())
        return result;
    if (result.m_text.size() > longestName)
        return std::unexpected(NameProblem::TooLong);
    if (const auto labels = checkLabels(result.m_text); !labels)
        return std::unexpected(labels.error());
    return result;
}

bool DomainName::isWithin(const QString &domain) const
{
    const QString wanted = plainForm(domain);
    return wanted.isEmpty() || m_text == wanted || m_text.endsWith(u'.' + wanted);
}

bool DomainName::is(const QString &other) const
{
    return m_text == plainForm(other);
}

DomainName DomainName::in(const QString &domain) const
{
    DomainName result;
    const QString behind = plainForm(domain);
    result.m_text = behind.isEmpty() ? m_text : m_text + u'.' + behind;
    return result;
}

int labelCount(const QString &domain)
{
    const QString name = plainForm(domain);
    return name.isEmpty() ? 0 : int(name.count(u'.')) + 1;
}

}
