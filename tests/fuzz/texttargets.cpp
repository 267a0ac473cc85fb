// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include "assessment/drift.h"
#include "checks/networkmanager/networkmanagerjudge.h"
#include "daemons/networkmanager/objects.h"
#include "daemons/resolved/answer.h"
#include "facts/domainname.h"
#include "wording/checkwords.h"
#include "wording/printable.h"
#include "wording/report/markdown.h"
#include "wording/report/masking.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Dotlight::Fuzz
{

namespace
{
bool domainName(QByteArrayView bytes)
{
    const auto parsed = DomainName::parse(QString::fromUtf8(bytes));
    if (!parsed)
        return false;
    require(DomainName::fromWire(QString::fromUtf8(bytes)) == parsed, "a daemon may say what a person may write");
    require(DomainName::parse(parsed->text()).value_or(DomainName()).text() == parsed->text(), "a name names itself");
    require(parsed->isWithin(parsed->text()) && parsed->is(parsed->text()), "a name is within itself");
    return true;
}

/// The units as they are: UTF-8 knows no broken surrogates.
QString unitsOf(QByteArrayView bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.data(), size_t(text.size()) * 2);
    return text;
}

bool isOneLine(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c < u' ' || c == QChar(0x2028) || c == QChar(0x202e); });
}

bool printableText(QByteArrayView bytes)
{
    for (const QString &text : {QString::fromUtf8(bytes), unitsOf(bytes)}) {
        const QString shown = printable(text);
        require(isOneLine(shown), "what is printable steers nothing");
        require(printable(shown) == shown, "what is printable stays");
        require(!withoutMarkup(text).contains(u'<'), "no tag begins");
        const QByteArray json = QJsonDocument(QJsonArray{text}).toJson();
        require(QJsonDocument::fromJson(printableJson(json)) == QJsonDocument::fromJson(json), "JSON says the same");
    }
    return true;
}

bool masking(QByteArrayView bytes)
{
    for (const QString &text : {QString::fromUtf8(bytes), unitsOf(bytes)}) {
        Masking masking;
        static_cast<void>(masking.network(text.left(8)));
        const QString masked = masking.text(text);
        require(masking.text(text) == masked && masking.name(text) == masking.name(text), "the same stays the same");
        require(isOneLine(Markdown::escaped(masked)), "a line of Markdown is one");
        static_cast<void>(masking.version(text));
    }
    return true;
}

/// A server a line, as NetworkManager writes it.
bool heldServers(QByteArrayView bytes)
{
    LinkFacts link;
    link.index = 2;
    link.name = u"wan0"_s;
    link.carrier = true;
    link.heldServers = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
    link.dns = LinkDns();
    const Address address = Address::fromString(u"192.0.2.53"_s).value_or(Address());
    link.dns->servers = {Server{.address = address, .port = 0, .name = {}}};
    const QList<CheckResult> results = judgeHeld(link);
    require(results.isEmpty() == link.heldServers.isEmpty(), "of what is held something is said");
    for (const CheckResult &result : results)
        require(!summary(result).isEmpty() && !evidenceLines(result).isEmpty(), "it has words");
    const Drift drift = driftOf(link);
    return drift == Drift::Agrees || drift == Drift::Servers;
}

/// The name of a D-Bus error and, behind the first line break, its message: a DNS server's own words may be in it.
bool lookupError(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const Answer answer = answerFromError({.name = text.section(u'\n', 0, 0), .message = text.section(u'\n', 1)});
    require(answer.outcome != Answer::Outcome::Answered, "an error is no answer");
    require(!answer.dnssecResult.contains(u' '), "resolved's word is one");
    require(isOneLine(printable(answer.error)), "it steers nothing");
    return answer.outcome != Answer::Outcome::OtherError;
}

/// Of NetworkManager's files: a host that is asked for, and a page that a browser is sent to.
bool connectivityUri(QByteArrayView bytes)
{
    const QString uri = QString::fromUtf8(bytes);
    const QString host = NetworkManager1::hostAskedFor(true, uri);
    const QString page = NetworkManager1::pageAskedFor(true, uri);
    require(isOneLine(host) && isOneLine(page), "neither steers anything");
    require(page.isEmpty() || page.startsWith("http://"_L1) || page.startsWith("https://"_L1), "a page is of the web");
    require(NetworkManager1::hostAskedFor(false, uri).isEmpty() && NetworkManager1::pageAskedFor(false, uri).isEmpty(),
        "a check that is off asks for nothing");
    return !host.isEmpty() || !page.isEmpty();
}
}

std::vector<Target> textTargets()
{
    return {{"domain-name", domainName}, {"printable", printableText}, {"masking", masking},
        {"held-servers", heldServers}, {"lookup-error", lookupError}, {"connectivity-uri", connectivityUri}};
}

}
