// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printable.h"
#include "routewords.h"
#include "words.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
QString encryptedText(const RouteCandidate &candidate)
{
    if (!candidate.serverChecked)
        return QCoreApplication::translate("Dotlight", "encrypted; whether the server is checked is not known");
    return *candidate.serverChecked
        ? QCoreApplication::translate("Dotlight", "encrypted, and the server's certificate is checked")
        : QCoreApplication::translate("Dotlight", "encrypted, but nobody checks who the server is");
}

QString agreedText(RouteFinding finding)
{
    switch (finding) {
    case RouteFinding::NoServerAsked:
        return QCoreApplication::translate(
            "Dotlight", "Agreed: it was asked, and no server was needed for the answer.");
    case RouteFinding::NobodyResponsible:
        return QCoreApplication::translate(
            "Dotlight", "Agreed: it was asked, and systemd-resolved knows nobody to ask.");
    default:
        break;
    }
    return QCoreApplication::translate("Dotlight", "Agreed: it was asked, and the answer came that way.");
}

QString differsText(RouteFinding finding)
{
    switch (finding) {
    case RouteFinding::OverAnotherLink:
        return QCoreApplication::translate("Dotlight", "It differs: the answer came over another link.");
    case RouteFinding::InClear:
        return QCoreApplication::translate("Dotlight", "It differs: the answer came in clear text.");
    case RouteFinding::EncryptedAfterAll:
        return QCoreApplication::translate("Dotlight", "It differs: the answer came encrypted.");
    case RouteFinding::ValidatedAfterAll:
        return QCoreApplication::translate("Dotlight", "It differs: the answer was checked for forgery after all.");
    case RouteFinding::AServerAnswered:
        return QCoreApplication::translate("Dotlight", "It differs: a server answered.");
    case RouteFinding::RefusedAsName:
        return QCoreApplication::translate(
            "Dotlight", "It differs: systemd-resolved takes it for no name, and asks nobody.");
    default:
        break;
    }
    return QCoreApplication::translate("Dotlight", "It differs: no server was asked.");
}

QString cannotTellText(RouteFinding finding)
{
    switch (finding) {
    case RouteFinding::NoAnswer:
        return QCoreApplication::translate(
            "Dotlight", "It can't be told whether that is so: it was asked, and no answer came.");
    case RouteFinding::Alias:
        return QCoreApplication::translate("Dotlight",
            "It can't be told whether that is so: the name is an alias of another one, which goes a way of its own.");
    case RouteFinding::ErrorOnly:
        return QCoreApplication::translate("Dotlight",
            "It can't be told whether that is so: it was asked, and an error does not tell where it comes from.");
    default:
        break;
    }
    return QCoreApplication::translate("Dotlight", "It was not asked: there is nothing to compare it with.");
}

/// Of a name to give instead: it is for one line.
constexpr qsizetype longestHint = 60;

QString notAsciiText(const QString &typed)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(typed));
    if (ascii.isEmpty())
        return QCoreApplication::translate("Dotlight", "the name has letters that can't be in one");
    if (ascii.size() > longestHint)
        return QCoreApplication::translate("Dotlight", "write an international name as servers know it (xn--…)");
    //: %1 is the form of an international name that servers know, such as xn--bcher-kva.example.
    return QCoreApplication::translate("Dotlight", "write an international name as servers know it: %1")
        .arg(printable(ascii));
}

/// The name or address in a URL, or in front of a port; empty where there is none to be seen.
QString hostIn(const QString &typed)
{
    const bool whole = typed.contains("://"_L1) || typed.startsWith("//"_L1);
    const QUrl url(whole ? typed : QString(u"//"_s + typed));
    const QString host = url.isValid() ? url.host(QUrl::FullyEncoded) : QString();
    return DomainName::parse(host) ? host : QString();
}

QString moreThanANameText(const QString &typed)
{
    const QString host = hostIn(typed);
    if (host.isEmpty() || host.size() > longestHint)
        return QCoreApplication::translate("Dotlight", "give just the name, with nothing around it");
    if (isLiteralAddress(host))
        //: %1 is the IP address in what was typed, such as 192.0.2.1 of 192.0.2.1:53.
        return QCoreApplication::translate("Dotlight", "give just the address in it, %1").arg(printable(host));
    //: %1 is the name in what was typed, such as www.example of https://www.example/.
    return QCoreApplication::translate("Dotlight", "give just the name in it, %1").arg(printable(host));
}
}

QString whyText(const RouteCandidate &candidate)
{
    switch (candidate.why) {
    case RouteReason::Domain:
        if (candidate.domain == "."_L1)
            return QCoreApplication::translate("Dotlight", "it takes all names (~.), and no longer domain matches");
        //: %1 is a domain.
        return QCoreApplication::translate("Dotlight", "its domain %1 is the longest that matches")
            .arg(printable(candidate.domain));
    case RouteReason::SearchDomain:
        //: %1 is one name, or several.
        return QCoreApplication::translate("Dotlight", "a search domain is put behind the name: %1")
            .arg(printable(candidate.names.join(", "_L1)));
    default:
        break;
    }
    return QCoreApplication::translate("Dotlight", "no domain matches, and it is a default route for names");
}

QString travelText(const RouteCandidate &candidate)
{
    switch (candidate.travel) {
    case Travel::Encrypted:
        return encryptedText(candidate);
    case Travel::InClear:
        return QCoreApplication::translate("Dotlight", "clear text");
    case Travel::Either:
        return QCoreApplication::translate("Dotlight", "encrypted if the server can do it, else clear text");
    case Travel::LocalProxy:
        return QCoreApplication::translate("Dotlight", "to a program on this computer; beyond it Dotlight can't see");
    case Travel::Unknown:
        break;
    }
    return QCoreApplication::translate("Dotlight", "not known");
}

QString validatedText(const RouteCandidate &candidate)
{
    if (!candidate.negativeAnchor.isEmpty() && candidate.validated == Validated::No)
        //: %1 is a domain.
        return QCoreApplication::translate("Dotlight", "not checked: %1 is exempt (negative trust anchor)")
            .arg(printable(candidate.negativeAnchor));
    switch (candidate.validated) {
    case Validated::Yes:
        return QCoreApplication::translate("Dotlight", "checked for forgery, where the domain is signed");
    case Validated::No:
        return QCoreApplication::translate("Dotlight", "not checked for forgery");
    case Validated::WhileSupported:
        return QCoreApplication::translate(
            "Dotlight", "checked for forgery, where the domain is signed and the server can do it");
    case Validated::Unknown:
        break;
    }
    return QCoreApplication::translate("Dotlight", "whether they are checked for forgery is not known");
}

QString text(RouteDoubt doubt)
{
    switch (doubt) {
    case RouteDoubt::HostsIgnored:
        return QCoreApplication::translate(
            "Dotlight", "With ReadEtcHosts=no in resolved.conf, which can't be seen, /etc/hosts does not count.");
    case RouteDoubt::SingleLabelSetting:
        return QCoreApplication::translate("Dotlight",
            "With ResolveUnicastSingleLabel=yes in resolved.conf, which can't be seen, servers are asked for the name "
            "as it is.");
    case RouteDoubt::MulticastPerhaps:
        return QCoreApplication::translate(
            "Dotlight", "Whether the computers on the local network are asked depends on each link, and is not known.");
    case RouteDoubt::OwnSubnet:
        return QCoreApplication::translate("Dotlight",
            "If the address belongs to the network of one link, that link's servers are asked, and no others.");
    case RouteDoubt::Version:
        return QCoreApplication::translate(
            "Dotlight", "Newer versions of systemd-resolved ask nobody for it; whether this one does is not known.");
    case RouteDoubt::ScopeUnread:
        return QCoreApplication::translate("Dotlight", "What one of the links takes could not be read.");
    case RouteDoubt::LinksUnread:
        return QCoreApplication::translate(
            "Dotlight", "The network interfaces could not be read, so some may be missing.");
    case RouteDoubt::HostsUnread:
        return QCoreApplication::translate("Dotlight",
            "/etc/hosts could not be read, or is too large. For what is in it, systemd-resolved asks nobody.");
    }
    return {};
}

QString text(const RouteCheck &check)
{
    switch (check.verdict) {
    case RouteVerdict::Agreed:
        return agreedText(check.finding);
    case RouteVerdict::Differs:
        return differsText(check.finding);
    case RouteVerdict::CannotTell:
        break;
    }
    return cannotTellText(check.finding);
}

QString text(NameProblem problem, const QString &typed)
{
    switch (problem) {
    case NameProblem::Empty:
        return QCoreApplication::translate("Dotlight", "the name is empty");
    case NameProblem::EmptyLabel:
        return QCoreApplication::translate("Dotlight", "a name has something between its dots");
    case NameProblem::LabelTooLong:
        return QCoreApplication::translate("Dotlight", "a name has at most 63 letters between its dots");
    case NameProblem::TooLong:
        return QCoreApplication::translate("Dotlight", "a name has at most 253 letters");
    case NameProblem::NotAscii:
        return notAsciiText(typed);
    case NameProblem::MoreThanAName:
        return moreThanANameText(typed);
    case NameProblem::BadCharacter:
        break;
    }
    return QCoreApplication::translate("Dotlight", "a name has no blanks, backslashes or control characters");
}

QString nameProblemText(NameProblem problem, const QString &typed)
{
    //: %1 is what is wrong with a name that was typed, such as "a name has at most 253 letters".
    return QCoreApplication::translate("Dotlight", "This can’t be looked up: %1.").arg(text(problem, typed));
}

}
