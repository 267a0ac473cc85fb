// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routewords.h"

#include "printable.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
QString oneScope(const QString &name, const RouteCandidate &candidate)
{
    const QString place = placeName(candidate.scope);
    switch (candidate.travel) {
    case Travel::Encrypted:
        //: %1 is a name, %2 a link or "the computer-wide servers".
        return QCoreApplication::translate("Dotlight", "%1 is asked over %2, encrypted.").arg(name, place);
    case Travel::InClear:
        return QCoreApplication::translate("Dotlight", "%1 is asked over %2, in clear text.").arg(name, place);
    case Travel::Either:
        return QCoreApplication::translate(
            "Dotlight", "%1 is asked over %2, encrypted if the server can do it, else in clear text.")
            .arg(name, place);
    case Travel::LocalProxy:
        return QCoreApplication::translate("Dotlight",
            "%1 is asked of another program on this computer, by way of %2; how it goes on from there is not known.")
            .arg(name, place);
    case Travel::Unknown:
        break;
    }
    return QCoreApplication::translate("Dotlight", "%1 is asked over %2; whether it is encrypted is not known.")
        .arg(name, place);
}

QString places(const QList<RouteCandidate> &candidates)
{
    QStringList names;
    for (const RouteCandidate &candidate : candidates)
        names << placeName(candidate.scope);
    return names.join(", "_L1);
}

QList<RouteCandidate> inClear(const Route &route)
{
    QList<RouteCandidate> result;
    std::ranges::copy_if(route.candidates, std::back_inserter(result),
        [](const RouteCandidate &candidate) { return candidate.travel == Travel::InClear; });
    return result;
}

QString severalScopes(const QString &name, const Route &route)
{
    const QList<RouteCandidate> clear = inClear(route);
    if (clear.size() == route.candidates.size())
        //: %1 is a name, %2 a list of links.
        return QCoreApplication::translate("Dotlight", "%1 is asked at the same time over %2, in clear text.")
            .arg(name, places(route.candidates));
    if (!clear.isEmpty())
        //: %1 is a name, %2 a list of links, %3 those of them that are not encrypted.
        return QCoreApplication::translate(
            "Dotlight", "%1 is asked at the same time over %2; over %3 in clear text, so it is seen on the way.")
            .arg(name, places(route.candidates), places(clear));
    const bool encrypted = std::ranges::all_of(
        route.candidates, [](const RouteCandidate &candidate) { return candidate.travel == Travel::Encrypted; });
    if (encrypted)
        return QCoreApplication::translate("Dotlight", "%1 is asked at the same time over %2, encrypted.")
            .arg(name, places(route.candidates));
    return QCoreApplication::translate("Dotlight", "%1 is asked at the same time over %2.")
        .arg(name, places(route.candidates));
}

QString itselfText(const QString &name, RouteReason reason)
{
    switch (reason) {
    case RouteReason::LiteralAddress:
        return QCoreApplication::translate("Dotlight", "%1 is an address already: nobody is asked.").arg(name);
    case RouteReason::Localhost:
    case RouteReason::LoopbackAddress:
        return QCoreApplication::translate("Dotlight", "%1 is this computer: systemd-resolved answers by itself.")
            .arg(name);
    case RouteReason::OwnHostName:
        return QCoreApplication::translate(
            "Dotlight", "%1 is this computer's own name: systemd-resolved answers by itself.")
            .arg(name);
    case RouteReason::Gateway:
        return QCoreApplication::translate(
            "Dotlight", "%1 stands for this computer's way out: systemd-resolved answers by itself.")
            .arg(name);
    case RouteReason::OwnStub:
        return QCoreApplication::translate(
            "Dotlight", "%1 stands for systemd-resolved's own address: it answers by itself.")
            .arg(name);
    case RouteReason::HostsFile:
        return QCoreApplication::translate(
            "Dotlight", "%1 is in /etc/hosts: systemd-resolved answers from there, and asks nobody.")
            .arg(name);
    case RouteReason::ResolverArpa:
        return QCoreApplication::translate("Dotlight",
            "%1 is about the servers themselves: systemd-resolved says that it has no address, and asks nobody.")
            .arg(name);
    default:
        break;
    }
    return QCoreApplication::translate(
        "Dotlight", "%1 can't exist in DNS: systemd-resolved says so by itself, and asks nobody.")
        .arg(name);
}

/// Of a single label that was written with a dot at the end, where there are search domains.
QString keptFromSearchText(const QString &name, bool multicast)
{
    const QString typed = name + u'.';
    if (multicast)
        //: %1 is a word with a dot at the end.
        return QCoreApplication::translate("Dotlight",
            "%1 ends with a dot, so no search domain is put behind it: it is asked of the computers on the local "
            "network (LLMNR).")
            .arg(typed);
    //: %1 is a word with a dot at the end.
    return QCoreApplication::translate("Dotlight",
        "%1 is asked of no server: it is a single word, and ends with a dot, so no search domain is put behind it.")
        .arg(typed);
}

QString multicastText(const QString &name, RouteReason reason)
{
    if (reason == RouteReason::LinkLocalAddress)
        return QCoreApplication::translate("Dotlight",
            "%1 is an address of the local network alone: it is asked of the computers there, and of no server.")
            .arg(name);
    if (reason == RouteReason::SingleLabel)
        return QCoreApplication::translate("Dotlight",
            "%1 has no dot, and there is no search domain: it is asked of the computers on the local network (LLMNR).")
            .arg(name);
    if (reason == RouteReason::NoScope)
        return QCoreApplication::translate(
            "Dotlight", "No server takes %1: it is asked of the computers on the local network.")
            .arg(name);
    return QCoreApplication::translate("Dotlight",
        "%1 belongs to the local network (multicast DNS): it is asked of the computers there, and of no server.")
        .arg(name);
}

QString nobodyText(const QString &name, RouteReason reason)
{
    switch (reason) {
    case RouteReason::SingleLabel:
        return QCoreApplication::translate(
            "Dotlight", "%1 is asked of no server: it has no dot, and there is no search domain to put behind it.")
            .arg(name);
    case RouteReason::RootName:
        return QCoreApplication::translate("Dotlight", "%1 is the root of all names: it has no address to ask for.")
            .arg(name);
    case RouteReason::DotLocal:
    case RouteReason::LinkLocalAddress:
        return QCoreApplication::translate("Dotlight",
            "%1 is asked of nobody: it belongs to the local network, and asking the computers there is turned off.")
            .arg(name);
    default:
        break;
    }
    return QCoreApplication::translate("Dotlight", "%1 is asked of nobody: no server takes it.").arg(name);
}
}

QString summary(const Route &route)
{
    const QString name = printable(route.name);
    switch (route.outcome) {
    case RouteOutcome::Servers:
        return route.candidates.size() == 1 ? oneScope(name, route.candidates.first()) : severalScopes(name, route);
    case RouteOutcome::Itself:
        return itselfText(name, route.reason);
    case RouteOutcome::Multicast:
        return route.keptFromSearch ? keptFromSearchText(name, true) : multicastText(name, route.reason);
    case RouteOutcome::Nobody:
        return route.keptFromSearch ? keptFromSearchText(name, false) : nobodyText(name, route.reason);
    case RouteOutcome::Unknown:
        break;
    }
    return QCoreApplication::translate(
        "Dotlight", "Where %1 would go is not known: systemd-resolved is not there, or does not tell.")
        .arg(name);
}

QString parallelText(const Route &route)
{
    if (route.candidates.size() < 2)
        return {};
    return QCoreApplication::translate("Dotlight",
        "All of them learn the name. The first good answer is taken, whoever gives it; only if none is good, that is "
        "said.");
}

}
