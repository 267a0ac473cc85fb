// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bus.h"
#include "buserror.h"
#include "wire.h"

#include <QFuture>
#include <QPromise>

namespace Dotlight
{

/// How long a daemon may take to answer a read.
inline constexpr std::chrono::milliseconds readLimit{5000};

/// The reply as a T, or the error; a reply of another signature than T's is an error too.
template<typename T>
[[nodiscard]] Reply<T> decodeReply(const QDBusMessage &reply)
{
    if (reply.type() == QDBusMessage::ErrorMessage)
        return std::unexpected(BusError{reply.errorName(), reply.errorMessage()});
    if (reply.signature() != Wire<T>::signature)
        return std::unexpected(wrongSignature(reply, Wire<T>::signature));
    return Wire<T>::decode(reply.arguments());
}

/// The one way to call a daemon. `.then(context, …)` on the future does not run once the context is gone.
template<typename T>
[[nodiscard]] QFuture<Reply<T>> call(
    Bus &bus, const QDBusMessage &message, std::chrono::milliseconds timeout = readLimit)
{
    auto promise = std::make_shared<QPromise<Reply<T>>>();
    promise->start();
    bus.send(message, timeout, [promise](const QDBusMessage &reply) {
        promise->addResult(decodeReply<T>(reply));
        promise->finish();
    });
    return promise->future();
}

}
