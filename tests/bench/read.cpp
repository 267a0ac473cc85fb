// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads all of resolved again and again over one connection: bench_read COUNT. Prints one JSON object.

#include "daemons/resolved/names.h"
#include "daemons/resolved/resolvedread.h"
#include "meter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight
{

class Repeat : public QObject
{
    Q_OBJECT

public:
    explicit Repeat(int wanted)
        : m_wanted(wanted)
    {
    }

    void next()
    {
        auto *read = new ResolvedRead(m_bus, Resolve1::varlinkSocket, m_version, this);
        connect(read, &ResolvedRead::finished, this, [this, read] { onFinished(read); });
        m_meter.begin();
        read->start();
    }

private:
    void onFinished(ResolvedRead *read)
    {
        m_meter.end();
        m_readable = m_readable && read->state().facts.readable;
        m_links = int(read->state().links.size());
        m_version = read->state().facts.version;
        read->deleteLater();
        // The first ones open the connection and warm up the caches.
        if (++m_made == warmUp)
            m_meter.forget();
        if (m_meter.count() < m_wanted || m_made <= warmUp)
            QMetaObject::invokeMethod(this, &Repeat::next, Qt::QueuedConnection);
        else
            finish();
    }

    void finish()
    {
        QJsonObject json = m_meter.toJson();
        json[u"linksWithDns"_s] = m_links;
        json[u"readable"_s] = m_readable;
        print(json);
        QCoreApplication::exit(m_readable ? 0 : 1);
    }

    static constexpr int warmUp = 5;
    Bus m_bus{QString()};
    std::optional<QString> m_version;
    Meter m_meter;
    int m_wanted;
    int m_made = 0;
    int m_links = 0;
    bool m_readable = true;
};

}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Dotlight::Repeat repeat(app.arguments().value(1, u"200"_s).toInt());
    repeat.next();
    return QCoreApplication::exec();
}

#include "read.moc"
