// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkwords.h"

#include "testnamewords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
struct Label {
    QLatin1StringView key;
    const char *text;
};

// In the order in which they are shown.
constexpr std::array labels{
    Label{"server"_L1, QT_TRANSLATE_NOOP("Dotlight", "Server")},
    Label{"port"_L1, QT_TRANSLATE_NOOP("Dotlight", "Port")},
    Label{"name"_L1, QT_TRANSLATE_NOOP("Dotlight", "Name")},
    Label{"protocol"_L1, QT_TRANSLATE_NOOP("Dotlight", "Protocol")},
    Label{"certificateNames"_L1, QT_TRANSLATE_NOOP("Dotlight", "Certificate is for")},
    Label{"certificateNamesLeftOut"_L1, QT_TRANSLATE_NOOP("Dotlight", "… and so many names more")},
    Label{"certificateAddresses"_L1, QT_TRANSLATE_NOOP("Dotlight", "… and for the addresses")},
    Label{"certificateAddressesLeftOut"_L1, QT_TRANSLATE_NOOP("Dotlight", "… and so many addresses more")},
    Label{"issuer"_L1, QT_TRANSLATE_NOOP("Dotlight", "Signed by")},
    Label{"validFrom"_L1, QT_TRANSLATE_NOOP("Dotlight", "Valid from")},
    Label{"validTo"_L1, QT_TRANSLATE_NOOP("Dotlight", "Valid to")},
    Label{"daysLeft"_L1, QT_TRANSLATE_NOOP("Dotlight", "Days left")},
    Label{"outOfDatesToo"_L1, QT_TRANSLATE_NOOP("Dotlight", "Out of its dates as well")},
    Label{"otherNameToo"_L1, QT_TRANSLATE_NOOP("Dotlight", "For another name as well")},
    Label{"certificateFault"_L1, QT_TRANSLATE_NOOP("Dotlight", "Wrong with it")},
    Label{"outdatedAuthority"_L1, QT_TRANSLATE_NOOP("Dotlight", "Authority out of its dates")},
    Label{"outdatedAuthorityFrom"_L1, QT_TRANSLATE_NOOP("Dotlight", "… valid from")},
    Label{"outdatedAuthorityTo"_L1, QT_TRANSLATE_NOOP("Dotlight", "… valid to")},
    Label{"resolvedWouldNotice"_L1, QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved checks that itself")},
    Label{"port53Answers"_L1, QT_TRANSLATE_NOOP("Dotlight", "Answers in clear")},
    Label{"ownPortAnswers"_L1, QT_TRANSLATE_NOOP("Dotlight", "… at the port that is set for it")},
    Label{"connectMs"_L1, QT_TRANSLATE_NOOP("Dotlight", "Connecting, ms")},
    Label{"handshakeMs"_L1, QT_TRANSLATE_NOOP("Dotlight", "Handshake, ms")},
    Label{"answerMs"_L1, QT_TRANSLATE_NOOP("Dotlight", "Answer, ms")},
    Label{"openAt"_L1, QT_TRANSLATE_NOOP("Dotlight", "Open at")},
    Label{"shutAt"_L1, QT_TRANSLATE_NOOP("Dotlight", "Shut at")},
    Label{"port53AnswersAt"_L1, QT_TRANSLATE_NOOP("Dotlight", "Answers in clear from")},
    Label{"answeredInTime"_L1, QT_TRANSLATE_NOOP("Dotlight", "Answered in time")},
    Label{"confidential"_L1, QT_TRANSLATE_NOOP("Dotlight", "Encrypted")},
    Label{"authenticated"_L1, QT_TRANSLATE_NOOP("Dotlight", "Signatures checked")},
    Label{"fromNetwork"_L1, QT_TRANSLATE_NOOP("Dotlight", "From the network")},
    Label{"flags"_L1, QT_TRANSLATE_NOOP("Dotlight", "Flags")},
    Label{"error"_L1, QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved says")},
    Label{"secondQuestion"_L1, QT_TRANSLATE_NOOP("Dotlight", "Second question")},
    Label{"linkTarget"_L1, QT_TRANSLATE_NOOP("Dotlight", "/etc/resolv.conf leads to")},
    Label{"nameservers"_L1, QT_TRANSLATE_NOOP("Dotlight", "Servers in it")},
    Label{"hostsLine"_L1, QT_TRANSLATE_NOOP("Dotlight", "hosts in nsswitch.conf")},
    Label{"stubAnswers"_L1, QT_TRANSLATE_NOOP("Dotlight", "127.0.0.53 answers")},
    Label{"stubTaken"_L1, QT_TRANSLATE_NOOP("Dotlight", "Another program sits there")},
    Label{"programsReachResolved"_L1, QT_TRANSLATE_NOOP("Dotlight", "Reached by nsswitch.conf")},
    Label{"programs"_L1, QT_TRANSLATE_NOOP("Dotlight", "Programs")},
    Label{"listening"_L1, QT_TRANSLATE_NOOP("Dotlight", "Listening at")},
    Label{"connectivity"_L1, QT_TRANSLATE_NOOP("Dotlight", "NetworkManager says")},
    Label{"page"_L1, QT_TRANSLATE_NOOP("Dotlight", "By fetching")},
    Label{"dnsMode"_L1, QT_TRANSLATE_NOOP("Dotlight", "NetworkManager's DNS mode")},
    Label{"dns"_L1, QT_TRANSLATE_NOOP("Dotlight", "Setting dns=")},
    Label{"dnsFile"_L1, QT_TRANSLATE_NOOP("Dotlight", "… set by")},
    Label{"rcManager"_L1, QT_TRANSLATE_NOOP("Dotlight", "Setting rc-manager=")},
    Label{"rcManagerFile"_L1, QT_TRANSLATE_NOOP("Dotlight", "… set by")},
    Label{"systemdResolved"_L1, QT_TRANSLATE_NOOP("Dotlight", "Setting systemd-resolved=")},
    Label{"systemdResolvedFile"_L1, QT_TRANSLATE_NOOP("Dotlight", "… set by")},
    Label{"unreadableFiles"_L1, QT_TRANSLATE_NOOP("Dotlight", "Not readable")},
    Label{"version"_L1, QT_TRANSLATE_NOOP("Dotlight", "Version")},
    Label{"held"_L1, QT_TRANSLATE_NOOP("Dotlight", "NetworkManager holds")},
    Label{"inResolved"_L1, QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved has")},
    Label{"heldMode"_L1, QT_TRANSLATE_NOOP("Dotlight", "Mode that NetworkManager holds")},
    Label{"modeInResolved"_L1, QT_TRANSLATE_NOOP("Dotlight", "Mode in systemd-resolved")},
    Label{"keys"_L1, QT_TRANSLATE_NOOP("Dotlight", "Settings")},
    Label{"servers"_L1, QT_TRANSLATE_NOOP("Dotlight", "Servers")},
    Label{"file"_L1, QT_TRANSLATE_NOOP("Dotlight", "File")},
    Label{"fault"_L1, QT_TRANSLATE_NOOP("Dotlight", "What is wrong with it")},
    Label{"files"_L1, QT_TRANSLATE_NOOP("Dotlight", "Files")},
    Label{"address"_L1, QT_TRANSLATE_NOOP("Dotlight", "Address")},
    Label{"protocols"_L1, QT_TRANSLATE_NOOP("Dotlight", "Protocols on offer")},
    Label{"dnsOverTls"_L1, QT_TRANSLATE_NOOP("Dotlight", "DNS over TLS among them")},
    Label{"certificateTrusted"_L1, QT_TRANSLATE_NOOP("Dotlight", "Certificate is trusted")},
    Label{"certificateHoldsAddress"_L1, QT_TRANSLATE_NOOP("Dotlight", "… and holds the server's address")},
    Label{"certificateHoldsName"_L1, QT_TRANSLATE_NOOP("Dotlight", "… and holds that name")},
    Label{"rcode"_L1, QT_TRANSLATE_NOOP("Dotlight", "Answer code")},
    Label{"overTls"_L1, QT_TRANSLATE_NOOP("Dotlight", "To the port for encryption")},
    Label{"inClear"_L1, QT_TRANSLATE_NOOP("Dotlight", "To the port for clear text")},
    Label{"looks"_L1, QT_TRANSLATE_NOOP("Dotlight", "Times looked")},
    Label{"ownerKnown"_L1, QT_TRANSLATE_NOOP("Dotlight", "Known to be systemd-resolved's")},
    Label{"plain"_L1, QT_TRANSLATE_NOOP("Dotlight", "In clear")},
    Label{"tlsCold"_L1, QT_TRANSLATE_NOOP("Dotlight", "Encrypted, new connection")},
    Label{"tlsReused"_L1, QT_TRANSLATE_NOOP("Dotlight", "Encrypted, open connection")},
    Label{"cached"_L1, QT_TRANSLATE_NOOP("Dotlight", "From its cache")},
    Label{"fresh"_L1, QT_TRANSLATE_NOOP("Dotlight", "From the network")},
    Label{"stub"_L1, QT_TRANSLATE_NOOP("Dotlight", "At 127.0.0.53")},
    Label{"time"_L1, QT_TRANSLATE_NOOP("Dotlight", "This computer's time")},
    Label{"synchronised"_L1, QT_TRANSLATE_NOOP("Dotlight", "Set by the network")},
    Label{"signedFrom"_L1, QT_TRANSLATE_NOOP("Dotlight", "Signatures hold from")},
    Label{"signedUntil"_L1, QT_TRANSLATE_NOOP("Dotlight", "Signatures hold until")},
    Label{"signatures"_L1, QT_TRANSLATE_NOOP("Dotlight", "Signatures seen")},
    Label{"trustedKeys"_L1, QT_TRANSLATE_NOOP("Dotlight", "Keys trusted here")},
    Label{"rootKeys"_L1, QT_TRANSLATE_NOOP("Dotlight", "Keys of the root")},
    Label{"signedBy"_L1, QT_TRANSLATE_NOOP("Dotlight", "The root is signed by")},
    Label{"anchorFiles"_L1, QT_TRANSLATE_NOOP("Dotlight", "Files for root keys and exceptions")},
    Label{"filesWithoutKey"_L1, QT_TRANSLATE_NOOP("Dotlight", "… and no key could be read from")},
    Label{"algorithms"_L1, QT_TRANSLATE_NOOP("Dotlight", "By kind of signature")},
    Label{"operators"_L1, QT_TRANSLATE_NOOP("Dotlight", "Test names")},
};

QString valueText(const QJsonValue &value);
QList<EvidenceLine> linesOf(QJsonObject object);

QString listText(const QJsonArray &list)
{
    QStringList texts;
    for (const auto &value : list)
        texts += valueText(value);
    return texts.join(", "_L1);
}

/// Of times that were measured several times.
QString spreadText(const QJsonObject &spread)
{
    const auto number = [&spread](QLatin1StringView key) { return QString::number(spread[key].toDouble(), 'f', 1); };
    //: A time in the middle of several, in milliseconds; %2 and %3: half of them were between these; %4: how many there were.
    return QCoreApplication::translate("Dotlight", "%1 ms (%2 to %3, of %4)")
        .arg(number("medianMs"_L1), number("lowerQuartileMs"_L1), number("upperQuartileMs"_L1),
            QString::number(spread["samples"_L1].toInt()));
}

QString objectText(const QJsonObject &object)
{
    if (object.contains("medianMs"_L1))
        return spreadText(object);
    if (object.contains("operator"_L1))
        return operatorText(object);
    QStringList texts;
    for (const EvidenceLine &line : linesOf(object))
        texts += line.label.isEmpty() ? line.value : line.label + ": "_L1 + line.value;
    return texts.join("; "_L1);
}

QString wordText(const QString &word)
{
    if (word == "yes"_L1)
        return QCoreApplication::translate("Dotlight", "yes");
    if (word == "no"_L1)
        return QCoreApplication::translate("Dotlight", "no");
    if (word == "unknown"_L1)
        return QCoreApplication::translate("Dotlight", "unknown");
    return word;
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return wordText(value.toBool() ? u"yes"_s : u"no"_s);
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::String:
        return wordText(value.toString());
    case QJsonValue::Array:
        return listText(value.toArray());
    case QJsonValue::Object:
        return objectText(value.toObject());
    default:
        return {};
    }
}

/// One for all, but for what is long.
QStringList lineTexts(QLatin1StringView key, const QJsonValue &value)
{
    if (key == "algorithms"_L1)
        return algorithmTexts(value.toObject());
    if (!value.isArray() || !value.toArray().first().isObject())
        return {valueText(value)};
    QStringList texts;
    for (const auto parts = value.toArray(); const auto &part : parts)
        texts += valueText(part);
    return texts;
}

QList<EvidenceLine> linesOf(QJsonObject object)
{
    QList<EvidenceLine> lines;
    const auto add = [&lines](QString label, const QStringList &texts) {
        for (const QString &text : texts) {
            if (!text.isEmpty())
                lines.append({std::exchange(label, QString()), text});
        }
    };
    for (const Label &label : labels)
        add(QCoreApplication::translate("Dotlight", label.text), lineTexts(label.key, object.take(label.key)));
    for (auto it = object.begin(); it != object.end(); ++it)
        add(it.key(), lineTexts({}, it.value()));
    return lines;
}
}

QList<EvidenceLine> evidenceLines(const CheckResult &result)
{
    return linesOf(result.evidence);
}

QString evidenceLabel(QLatin1StringView key)
{
    const auto it = std::ranges::find(labels, key, &Label::key);
    return it == labels.end() ? QString(key) : QCoreApplication::translate("Dotlight", it->text);
}

QStringList labelledKeys()
{
    QStringList keys;
    for (const Label &label : labels)
        keys += label.key;
    return keys;
}

}
