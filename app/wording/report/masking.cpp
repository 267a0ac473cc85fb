// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masking.h"

#include "addressclass.h"
#include "wordkinds.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// Nothing that is wanted in a report is longer; a word is taken apart step by step.
constexpr qsizetype longestText = 2000;
/// RFC 1035; what is longer is none.
constexpr qsizetype longestName = 253;

qsizetype countOf(QChar c, const QString &front)
{
    return std::ranges::find_if_not(front, [c](QChar other) { return other == c; }) - front.begin();
}

bool isPort(const QString &text)
{
    return !text.isEmpty() && text.size() <= 5
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isEverybodys(const QString &what)
{
    const QString plain = what.toLower();
    return tellsNothing(what) || (!plain.isEmpty() && specialDomainOf(plain) == plain);
}
}

QString Masking::token(const QString &kind, const QString &what)
{
    QString &known = m_tokens[kind + u' ' + what];
    if (known.isEmpty())
        known = kind + u'-' + QString::number(++m_counts[kind]);
    return known;
}

QString Masking::learnt(const QString &kind, const QString &what)
{
    if (what.isEmpty())
        return {};
    QString &known = m_learnt[what];
    if (known.isEmpty()) {
        known = token(kind, what);
        if (std::ranges::any_of(what, separates))
            m_phrases.append(what);
        std::ranges::stable_sort(m_phrases, std::ranges::greater(), &QString::size);
    }
    return known;
}

QString Masking::address(const Address &address)
{
    QString text = address.toString();
    if (text.isEmpty() || address.isResolvedStub() || isUnspecified(address))
        return text;
    const QString kind = addressClass(address) + (address.isIpv6() ? u"-ipv6"_s : u"-ipv4"_s);
    return token(kind, text);
}

QString Masking::name(const QString &name)
{
    QString plain = name.toLower();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    if (plain.size() > longestName)
        return token(u"name"_s, plain);
    QString special = specialDomainOf(plain);
    if (plain == special)
        return plain.isEmpty() && !name.isEmpty() ? u"."_s : plain;
    // As texts tell it, where a host or domain is called like a link.
    if (tellsNothing(name))
        return name;
    if (const auto known = m_learnt.constFind(name); known != m_learnt.constEnd())
        return *known;
    const QString own = special.isEmpty() ? plain : plain.chopped(special.size() + 1);
    const QStringList labels = own.split(u'.', Qt::SkipEmptyParts);
    if (labels.isEmpty())
        return special;
    if (labels.size() == 1 && special.isEmpty())
        return labels[0] == u'*' ? u"*"_s : token(u"name"_s, labels[0]);
    // Two labels at the end of an ordinary name are its domain; of a special one the first below.
    const qsizetype base = special.isEmpty() ? labels.size() - 2 : labels.size() - 1;
    const QString below = special.isEmpty() ? u"example"_s : special;
    QString suffix = labels.sliced(base).join(u'.') + u'.' + special;
    QString result = token(u"domain"_s, suffix) + u'.' + below;
    for (qsizetype at = base - 1; at >= 0; --at) {
        suffix = labels[at] + u'.' + suffix;
        result = (labels[at] == u'*' ? u"*"_s : token(u"sub"_s, suffix)) + u'.' + result;
    }
    return result;
}

QString Masking::link(const QString &name)
{
    return isEverybodys(name) ? name : learnt(u"link"_s, name);
}

QString Masking::network(const QString &connection)
{
    return calledFreely(u"network"_s, connection);
}

QString Masking::calledFreely(const QString &kind, const QString &what)
{
    if (m_learnt.contains(what))
        return m_learnt.value(what);
    if (isEverybodys(what))
        return what;
    if (const auto read = Address::fromString(what))
        return address(*read);
    return readsAsName(what) ? name(what) : learnt(kind, what);
}

QString Masking::scope(const ScopeKey &scope)
{
    switch (scope.kind) {
    case ScopeKey::Kind::Global:
        return u"global"_s;
    case ScopeKey::Kind::Delegate:
        return calledFreely(u"delegate"_s, scope.name);
    case ScopeKey::Kind::Link:
        break;
    }
    return link(scope.name);
}

QString Masking::server(const Server &server)
{
    QString result = address(server.address);
    if (server.port != 0)
        result += u':' + QString::number(server.port);
    return server.name.isEmpty() ? result : result + u'#' + name(server.name);
}

QString Masking::domain(const Domain &domain)
{
    const QString text = domain.isRoot() ? u"."_s : name(domain.name);
    return domain.routeOnly ? u'~' + text : text;
}

QString Masking::version(const QString &version)
{
    static const QRegularExpression usual(u"\\A[0-9][0-9.]{0,15}(?:[~+-][0-9a-z.~+-]{0,30})?"
                                          "(?: \\([0-9][0-9a-z.~+:-]{0,40}\\))?\\z"_s);
    return usual.match(version).hasMatch() ? version : text(version);
}

QString Masking::text(const QString &whole)
{
    const QString text = whole.size() > longestText ? whole.first(longestText) + u'…' : whole;
    for (const QString &phrase : std::as_const(m_phrases)) {
        const qsizetype at = positionOf(phrase, text);
        if (at >= 0)
            return this->text(text.first(at)) + m_learnt.value(phrase) + this->text(text.sliced(at + phrase.size()));
    }
    return words(text);
}

QString Masking::words(const QString &text)
{
    QString result;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !separates(text[at]))
            continue;
        if (at > start)
            result += word(text.sliced(start, at - start));
        if (at < text.size())
            result += text[at];
        start = at + 1;
    }
    return result;
}

QString Masking::word(const QString &word)
{
    if (const auto known = m_learnt.constFind(word); known != m_learnt.constEnd() && !isPublicWord(word))
        return *known;
    if (isNumberOrTime(word) || isPublicWord(word) || isErrorName(word) || tellsNothing(word))
        return word;
    if (isMac(word))
        return token(u"mac"_s, QString(word).toLower().replace(u'-', u':'));
    // All of them at once: a text may be nothing else.
    if (const qsizetype front = countOf(u'~', word); front > 0 && front < word.size())
        return word.first(front) + this->word(word.sliced(front));
    if (const qsizetype scheme = word.indexOf("://"_L1); scheme >= 0)
        return url(word.first(scheme), word.sliced(scheme + 3));
    if (isPath(word))
        return path(word);
    if (const QString found = endpoint(word); !found.isNull())
        return found;
    if (const qsizetype begin = beginOfWord(word); begin > 0 && begin < word.size())
        return word.first(begin) + this->word(word.sliced(begin));
    if (const qsizetype end = endOfWord(word); end > 0 && end < word.size())
        return this->word(word.first(end)) + word.sliced(end);
    return unknownWord(word);
}

QString Masking::unknownWord(const QString &word)
{
    // What is no domain may be a host without its own.
    return saysNothing(word) ? word : name(word);
}

QString Masking::path(const QString &path)
{
    static const QRegularExpression plainEnding(u"\\.(?:conf|negative|positive|json|ini|js)\\z"_s);
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        if (!part.isEmpty() && !isPublicPathPart(part))
            part = token(u"file"_s, part) + plainEnding.match(part).captured();
    }
    return parts.join(u'/');
}

QString Masking::url(const QString &scheme, const QString &rest)
{
    static const QStringList known{
        u"http"_s, u"https"_s, u"dns"_s, u"dns+tls"_s, u"dns+udp"_s, u"tls"_s, u"tcp"_s, u"udp"_s};
    const qsizetype slash = rest.indexOf(u'/');
    const QString host = slash < 0 ? rest : rest.first(slash);
    const QString found = endpoint(host);
    // What is behind the host may be a person's own.
    return (known.contains(scheme) ? scheme : token(u"name"_s, scheme)) + "://"_L1
        + (found.isNull() ? word(host) : found) + (slash >= 0 && slash + 1 < rest.size() ? u"/…"_s : QString());
}

QString Masking::endpoint(const QString &text)
{
    if (const auto plain = Address::fromString(text))
        return address(*plain);
    static const QRegularExpression bracketed(u"\\A\\[([0-9a-fA-F:.]+)(?:%([^\\]]+))?\\](:[0-9]{1,5})?\\z"_s);
    static const QRegularExpression withMore(u"\\A([0-9a-fA-F:.]+)(?:%([^%/]+))?(/[0-9]{1,3})?\\z"_s);
    const auto zone = [this](const QString &found) { return found.isEmpty() ? QString() : u'%' + word(found); };
    if (const auto match = bracketed.match(text); match.hasMatch()) {
        if (const auto inside = Address::fromString(match.captured(1)))
            return u'[' + address(*inside) + zone(match.captured(2)) + u']' + match.captured(3);
    }
    if (const auto match = withMore.match(text); match.hasMatch()) {
        if (const auto bare = Address::fromString(match.captured(1)))
            return address(*bare) + zone(match.captured(2)) + match.captured(3);
    }
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && isPort(text.sliced(colon + 1)) && !text.contains(u'/') && !text.contains(u']'))
        return word(text.first(colon)) + text.sliced(colon);
    return {};
}

QJsonValue Masking::json(const QJsonValue &value)
{
    if (value.isString())
        return text(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        for (const auto &each : value.toArray())
            result += json(each);
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isVersion = it.key() == "version"_L1 && it.value().isString();
        const QString key = isPublicKey(it.key()) ? it.key() : text(it.key());
        result[key] = isVersion ? QJsonValue(version(it.value().toString())) : json(it.value());
    }
    return result;
}

}
