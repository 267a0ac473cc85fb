// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domainname.h"

#include "address.h"

#include <QList>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

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

/// What parts a URL (RFC 3986, gen-delims) is in no name that people look up, but for the slash of RFC 2317.
bool isMoreThanAName(const QString &text)
{
    const bool reverse = plainName(text).endsWith(".in-addr.arpa"_L1);
    const QLatin1StringView delimiters = reverse ? ":?#[]@"_L1 : ":/?#[]@"_L1;
    return std::ranges::any_of(text, [&](QChar c) { return delimiters.contains(c); }) && !isLiteralAddress(text);
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

bool isLiteralAddress(const QString &text)
{
    // resolved takes a scope behind it, such as fe80::1%eth0.
    const QString address = text.contains(u':') ? text.section(u'%', 0, 0) : text;
    return Address::fromString(address).has_value();
}

QString plainName(const QString &written)
{
    const QString small = written.toLower();
    return small.endsWith(u'.') ? small.chopped(1) : small;
}

std::expected<DomainName, NameProblem> DomainName::parse(const QString &text)
{
    // Out of what has blanks or control characters no name is to be taken.
    if (std::ranges::none_of(text, isBad) && isMoreThanAName(text))
        return std::unexpected(NameProblem::MoreThanAName);
    return fromWire(text);
}

std::expected<DomainName, NameProblem> DomainName::fromWire(const QString &text)
{
    if (text.isEmpty())
        return std::unexpected(NameProblem::Empty);
    if (std::ranges::any_of(text, isBad))
        return std::unexpected(NameProblem::BadCharacter);
    if (std::ranges::any_of(text, [](QChar c) { return c > QChar(0x7f); }))
        return std::unexpected(NameProblem::NotAscii);
    DomainName result;
    result.m_absolute = text.endsWith(u'.');
    result.m_text = plainName(text);
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
    const QString wanted = plainName(domain);
    return wanted.isEmpty() || m_text == wanted || m_text.endsWith(u'.' + wanted);
}

bool DomainName::is(const QString &other) const
{
    return m_text == plainName(other);
}

DomainName DomainName::in(const QString &domain) const
{
    DomainName result;
    const QString behind = plainName(domain);
    result.m_text = behind.isEmpty() ? m_text : m_text + u'.' + behind;
    return result;
}

int labelCount(const QString &domain)
{
    const QString name = plainName(domain);
    return name.isEmpty() ? 0 : int(name.count(u'.')) + 1;
}

}
