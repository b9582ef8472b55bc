// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/casereader.h"

#include <chrono>

namespace Codebook {

using namespace std::chrono_literals;

CaseReader::CaseReader(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
{
    // One thread: a request waits until the cancelled one before it has let go of its memory.
    m_thread.setMaxThreadCount(1);
    m_watch.setInterval(100ms);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_progress && m_progress->percent != m_percent) {
            m_percent = m_progress->percent;
            Q_EMIT progressChanged(m_percent);
        }
    });
}

CaseReader::~CaseReader()
{
    drop();
    m_thread.waitForDone();
}

void CaseReader::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
}

void CaseReader::read(const QString &pasted, std::optional<Format> as)
{
    drop();
    if (pasted.size() < AtOnce)
        Q_EMIT ready(prepareCase(openCase(pasted, *m_catalogue, as)));
    else
        start(pasted, as);
}

void CaseReader::start(const QString &pasted, std::optional<Format> as)
{
    m_progress = std::make_shared<Progress>();
    m_percent = 0;
    m_watch.start();
    m_thread.start([this, pasted, as, catalogue = m_catalogue, progress = m_progress] {
        auto prepared = prepareCase(openCase(pasted, *catalogue, as, progress.get()));
        QMetaObject::invokeMethod(
            this, [this, progress, prepared = std::move(prepared)] { finish(progress, prepared); },
            Qt::QueuedConnection);
    });
}

void CaseReader::finish(const std::shared_ptr<Progress> &progress,
                        const std::shared_ptr<const PreparedCase> &prepared)
{
    if (progress != m_progress)
        return; // a newer request has taken its place
    m_progress.reset();
    m_watch.stop();
    Q_EMIT ready(prepared);
}

void CaseReader::cancel()
{
    if (m_progress)
        m_progress->isCancelled = true;
}

void CaseReader::drop()
{
    cancel();
    m_progress.reset();
    m_watch.stop();
}

} // namespace Codebook
