// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include "checks/bypass/chromiumdns.h"
#include "checks/bypass/firefoxdns.h"
#include "checks/dnssec/testnames.h"
#include "checks/files/iniparse.h"
#include "checks/net/procnet.h"
#include "checks/networkmanager/networkmanagerconfig.h"
#include "checks/root/anchorfiles.h"
#include "daemons/files/fileparse.h"
#include "daemons/networkd/networkdlinks.h"
#include "daemons/sockets/netlinkparse.h"
#include "daemons/sockets/varlinkversion.h"
#include "facts/keptproofs.h"
#include "watch/settingsfile.h"

#include <QTemporaryFile>

#include <linux/netlink.h>

using namespace Qt::StringLiterals;

namespace Dotlight::Fuzz
{

namespace
{
bool procNet(QByteArrayView bytes)
{
    return !parseProcNet(bytes.toByteArray()).isEmpty();
}

bool ini(QByteArrayView bytes)
{
    return !parseIni(bytes).isEmpty();
}

bool networkManager(QByteArrayView bytes)
{
    NetworkManagerConfig config;
    applyConfig(config, bytes, u"/etc/NetworkManager/NetworkManager.conf"_s);
    static_cast<void>(config.keepsFromResolved());
    return config != NetworkManagerConfig();
}

bool firefoxProfileList(QByteArrayView bytes)
{
    return !firefoxProfiles(bytes).isEmpty();
}

bool firefoxPrefs(QByteArrayView bytes)
{
    FirefoxPrefs prefs;
    applyFirefoxPrefs(prefs, bytes);
    static_cast<void>(firefoxDns(prefs, {}));
    return prefs != FirefoxPrefs();
}

bool firefoxPolicies(QByteArrayView bytes)
{
    const auto policy = firefoxPolicy(bytes);
    static_cast<void>(firefoxDns({}, policy.value_or(FirefoxPolicy())));
    return policy.has_value();
}

bool chromiumState(QByteArrayView bytes)
{
    const auto setting = chromiumSetting(bytes);
    static_cast<void>(chromiumDns(setting.value_or(ChromiumSetting()), {}, true));
    return setting.has_value();
}

bool chromiumPolicies(QByteArrayView bytes)
{
    ChromiumPolicy policy;
    const bool understood = applyChromiumPolicy(policy, bytes);
    static_cast<void>(chromiumDns({}, policy, false));
    return understood;
}

bool anchors(QByteArrayView bytes)
{
    AnchorFiles positive;
    addPositive(positive, bytes);
    AnchorFiles negative;
    addNegative(negative, bytes);
    static_cast<void>(negative.replacesBuiltInNegatives());
    return positive != AnchorFiles() || negative != AnchorFiles();
}

bool testNames(QByteArrayView bytes)
{
    return parseTestNames(bytes).has_value();
}

bool resolvConf(QByteArrayView bytes)
{
    static_cast<void>(FileParse::namesStubOnly(bytes));
    return !FileParse::nameservers(bytes).isEmpty();
}

bool nsswitch(QByteArrayView bytes)
{
    static_cast<void>(FileParse::hostsHaveResolve(bytes));
    return FileParse::hostsLine(bytes).has_value();
}

bool hosts(QByteArrayView bytes)
{
    const FileParse::HostsFile file = FileParse::hosts(bytes);
    return !file.names.isEmpty() || !file.addresses.isEmpty();
}

bool passwd(QByteArrayView bytes)
{
    return uidOf(bytes, "systemd-resolve").has_value();
}

bool networkdLink(QByteArrayView bytes)
{
    return NetworkdLinks::saysManaged(bytes).has_value();
}

bool keptProofs(QByteArrayView bytes)
{
    const KeptProofs kept = parseKept(bytes.toByteArray());
    const auto again = keptText(kept);
    require(!again || parseKept(*again) == kept, "what was understood is written as it was");
    return !kept.isEmpty();
}

/// A file of its own each time: Qt keeps what it has read of one that looks the same.
bool settings(QByteArrayView bytes)
{
    QTemporaryFile file;
    require(file.open() && file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush(), "there is a file");
    const Settings read = readSettings(file.fileName());
    require(read.slowLook >= Settings::shortestSlowLook && read.slowLook <= Settings::longestSlowLook,
        "a look is neither too often nor too seldom");
    return read != Settings();
}

bool netlink(QByteArrayView bytes)
{
    bool any = false;
    Netlink::eachMessage(bytes, [&](const nlmsghdr &message) {
        const auto link = Netlink::newLink(message);
        const auto gone = Netlink::goneLink(message);
        any = any || link || gone || !Netlink::defaultRouteLinks(message).isEmpty();
    });
    return any;
}

bool varlink(QByteArrayView bytes)
{
    return versionInReply(bytes.toByteArray()).has_value();
}
}

std::vector<Target> fileTargets()
{
    return {{"proc-net", procNet}, {"ini", ini}, {"networkmanager-conf", networkManager},
        {"firefox-profiles", firefoxProfileList}, {"firefox-prefs", firefoxPrefs}, {"firefox-policy", firefoxPolicies},
        {"chromium-state", chromiumState}, {"chromium-policy", chromiumPolicies}, {"trust-anchors", anchors},
        {"test-names", testNames}, {"resolv-conf", resolvConf}, {"nsswitch", nsswitch}, {"hosts", hosts},
        {"passwd", passwd}, {"networkd-link", networkdLink}, {"kept-proofs", keptProofs}, {"settings", settings},
        {"netlink", netlink}, {"varlink-version", varlink}};
}

}
