// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <chrono>
#include <optional>
#include <vector>

namespace Dotlight
{

/// What a piece of work took.
struct Reading {
    double wallMs = 0;
    /// User and system time of the whole process.
    double cpuMs = 0;
    /// In user space, of this thread; nothing where the kernel does not count for us (perf_event_open(2)).
    std::optional<double> instructions;
};

/// Takes readings, one at a time.
class Meter
{
public:
    Meter();
    ~Meter();
    Meter(const Meter &) = delete;
    Meter &operator=(const Meter &) = delete;

    void begin();
    void end();
    void forget() { m_readings.clear(); }
    [[nodiscard]] int count() const { return int(m_readings.size()); }
    /// Medians and 95th percentiles of all readings, and how many there are.
    [[nodiscard]] QJsonObject toJson() const;

private:
    int m_counter = -1;
    double m_cpuMs = 0;
    std::chrono::steady_clock::time_point m_wall;
    std::vector<Reading> m_readings;
};

/// The value below which a share (0 to 1) of the values lies; 0 of none.
[[nodiscard]] double percentile(std::vector<double> values, double share);
/// Of this process, so far.
[[nodiscard]] double cpuMilliseconds();
void print(const QJsonObject &object);

}
