// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browserdns.h"

#include <QByteArrayView>

#include <optional>

/*
 * What the files of Chromium and its relatives say of DNS over HTTPS. Pure.
 */
namespace Dotlight
{

/// "off", "automatic" or "secure", and the servers; empty where nothing says so.
struct ChromiumSetting {
    QString mode = {};
    QString templates = {};

    friend bool operator==(const ChromiumSetting &, const ChromiumSetting &) = default;
};

/// All files of policies together.
struct ChromiumPolicy {
    /// Any policy at all: without one on this subject, DNS over HTTPS is off then.
    bool managed = false;
    ChromiumSetting setting = {};

    friend bool operator==(const ChromiumPolicy &, const ChromiumPolicy &) = default;
};

/// Of the file "Local State"; nothing where it is no JSON object.
[[nodiscard]] std::optional<ChromiumSetting> chromiumSetting(QByteArrayView localState);
/// Lays one file over those before it; false where it is no JSON object.
bool applyChromiumPolicy(ChromiumPolicy &policy, QByteArrayView json);
/// stubOnly: /etc/resolv.conf names resolved alone. The mode "automatic" without servers goes over to DNS over HTTPS only where
/// that file names a server whose own it knows.
[[nodiscard]] BrowserDns chromiumDns(const ChromiumSetting &setting, const ChromiumPolicy &policy, bool stubOnly);

}
