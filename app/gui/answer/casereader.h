// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/preparedcase.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace Codebook {

/// Reads pastes of any size without making the window wait. The newest request wins: an older one is
/// cancelled and its result dropped.
class CaseReader final : public QObject
{
    Q_OBJECT

public:
    explicit CaseReader(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);
    /// Cancels and waits until the reading has stopped.
    ~CaseReader() override;

    /// For the requests that follow.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    /// Reads the text; `as` as the user says instead of as recognised. A text shorter than AtOnce is ready
    /// before this returns, so that nothing flickers while typing.
    void read(const QString &pasted, std::optional<Format> as = std::nullopt);
    /// Ends the reading soon; ready() follows with what was found so far.
    void cancel();
    [[nodiscard]] bool isReading() const { return m_progress != nullptr; }

    static constexpr qsizetype AtOnce = 8 * 1024;

Q_SIGNALS:
    void ready(std::shared_ptr<const Codebook::PreparedCase> prepared);
    /// From time to time during a long reading: 0 to 100.
    void progressChanged(int percent);

private:
    void start(const QString &pasted, std::optional<Format> as);
    void finish(const std::shared_ptr<Progress> &progress,
                const std::shared_ptr<const PreparedCase> &prepared);
    void drop();

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<Progress> m_progress; ///< Of the newest request; null when nothing is read.
    QThreadPool m_thread;
    QTimer m_watch;
    int m_percent = 0;
};

} // namespace Codebook
