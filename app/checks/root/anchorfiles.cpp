// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchorfiles.h"

#include "daemons/files/root.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// In the order in which they count.
constexpr std::array folders{"/etc/dnssec-trust-anchors.d"_L1, "/run/dnssec-trust-anchors.d"_L1,
    "/usr/local/lib/dnssec-trust-anchors.d"_L1, "/usr/lib/dnssec-trust-anchors.d"_L1};
/// Some of systemd's built-in negative anchors that any list of one's own would hold as well.
constexpr std::array builtIn{
    "10.in-addr.arpa"_L1, "168.192.in-addr.arpa"_L1, "d.f.ip6.arpa"_L1, "home.arpa"_L1, "local"_L1};
constexpr qsizetype mostLines = 10000;

QList<QStringList> linesOf(QByteArrayView text)
{
    QList<QStringList> lines;
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        const QString words = QString::fromUtf8(line).simplified();
        if (!words.isEmpty() && !words.startsWith(u'#') && !words.startsWith(u';') && lines.size() < mostLines)
            lines.append(words.split(u' '));
    }
    return lines;
}

bool is(const QStringList &words, qsizetype index, QLatin1StringView word)
{
    return words.value(index).compare(word, Qt::CaseInsensitive) == 0;
}

/// A domain, its class and type, and the four parts that a key of either type has.
bool isKey(const QStringList &words, QLatin1StringView type)
{
    return words.size() >= 7 && is(words, 1, "IN"_L1) && is(words, 2, type);
}

void addFile(AnchorFiles &files, const Root &root, const QString &path)
{
    const bool positive = path.endsWith(".positive"_L1);
    const auto text = root.content(path);
    if (positive && !text && QFileInfo(root.below(path)).isFile())
        files.withoutKey.append(path);
    if (!text || text->isEmpty())
        return;
    files.files.append(path);
    if (!positive)
        addNegative(files, *text);
    else if (!addPositive(files, *text))
        files.withoutKey.append(path);
}
}

bool AnchorFiles::replacesBuiltInNegatives() const
{
    return !negatives.isEmpty() && !holdsBuiltInNegative(negatives);
}

bool holdsBuiltInNegative(const QStringList &domains)
{
    return std::ranges::any_of(domains, [](const QString &name) { return std::ranges::contains(builtIn, name); });
}

bool addPositive(AnchorFiles &files, QByteArrayView text)
{
    bool anyKey = false;
    for (const QStringList &words : linesOf(text)) {
        bool isNumber = false;
        const int tag = words.value(3).toUShort(&isNumber);
        const bool isDs = isKey(words, "DS"_L1) && isNumber;
        const bool isDnskey = isKey(words, "DNSKEY"_L1);
        anyKey = anyKey || isDs || isDnskey;
        if (words.value(0) != "."_L1)
            continue;
        if (isDs)
            files.rootDs.append(tag);
        files.rootDnskey = files.rootDnskey || isDnskey;
    }
    return anyKey;
}

void addNegative(AnchorFiles &files, QByteArrayView text)
{
    for (const QStringList &words : linesOf(text)) {
        QString name = words.value(0).toLower();
        if (name.size() > 1 && name.endsWith(u'.'))
            name.chop(1);
        if (words.size() == 1)
            files.negatives.append(name);
    }
}

AnchorFiles readAnchorFiles(const Root &root)
{
    AnchorFiles files;
    QStringList seen;
    for (const QLatin1StringView folder : folders) {
        const QDir directory(root.below(folder));
        // What leads nowhere, or to /dev/null, is among the "system" ones, and masks.
        for (const QString &name : directory.entryList(
                 {u"*.positive"_s, u"*.negative"_s}, QDir::Files | QDir::System | QDir::Hidden, QDir::Name)) {
            if (seen.contains(name))
                continue;
            seen.append(name);
            addFile(files, root, folder + u'/' + name);
        }
    }
    return files;
}

}
