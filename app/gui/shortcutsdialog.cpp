// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shortcutsdialog.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/rowdelegate.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>

namespace Codebook {

namespace {

/// A command and its keys, in rows like those of the other lists.
class KeyDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override
    {
        const Metrics metrics;
        const ColorRoles &roles = ColorRoles::of(option.palette);
        painter->setFont(roleFont(TextRole::Body));
        painter->setPen(index.column() == 0 ? roles.text : roles.text2);
        drawElided(painter, rect.adjusted(metrics.px(12), 0, -metrics.px(12), 0), index.data().toString(),
                   Qt::AlignVCenter | Qt::AlignLeading);
    }
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const Commands &commands, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_default(new QPushButton(tr("As &delivered"), this))
    , m_remark(new TypeLabel(TextRole::Caption, TypeLabel::Ink::Secondary, this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    for (const Command command : Commands::all())
        m_keys[command] = commands.keys(command);
    createLayout();
    fillList();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!m_edit->keySequence().isEmpty())
            assign({QKeySequence(m_edit->keySequence()[0])}); // one chord, not a row of them
    });
    connect(m_none, &QPushButton::clicked, this, [this] { assign({}); });
    connect(m_default, &QPushButton::clicked, this, [this] { assign(Commands::defaultKeys(current())); });
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsDialog::createLayout()
{
    const Metrics metrics;
    auto *layout = new QVBoxLayout(this);
    const int padding = metrics.px(Metrics::CardPadding);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(metrics.px(12));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setHeaderHidden(true); // the words say which column is which
    m_list->setItemDelegate(new KeyDelegate(m_list));
    m_list->setIndentation(0);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    layout->addWidget(m_list, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.px(8));
    auto *caption = new QLabel(tr("New &key"), this);
    caption->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("New key of the selected command"));
    row->addWidget(caption);
    row->addWidget(m_edit, 1);
    row->addWidget(m_none);
    row->addWidget(m_default);
    layout->addLayout(row);
    m_remark->setWordWrap(true);
    m_remark->setMinimumHeight(2 * m_remark->fontMetrics().lineSpacing());
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_remark);

    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        for (auto &[command, keys] : m_keys)
            keys = Commands::defaultKeys(command);
        m_remark->clear();
        fillList();
    });
    for (QPushButton *button : {m_none, m_default})
        button->setAutoDefault(false);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(0, metrics.px(270));
    resize(metrics.px(560), metrics.px(600));
}

void ShortcutsDialog::fillList()
{
    if (m_list->topLevelItemCount() == 0) {
        for (const Command command : Commands::all()) {
            auto *item = new QTreeWidgetItem(m_list, {Commands::plainText(command)});
            item->setData(0, Qt::UserRole, int(command));
        }
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setText(1, keysText(m_keys.at(static_cast<Command>(item->data(0, Qt::UserRole).toInt()))));
    }
    showCurrent();
}

Command ShortcutsDialog::current() const
{
    return static_cast<Command>(m_list->currentItem()->data(0, Qt::UserRole).toInt());
}

void ShortcutsDialog::showCurrent()
{
    m_edit->clear();
    if (m_list->currentItem() == nullptr)
        return;
    m_none->setEnabled(!m_keys.at(current()).isEmpty());
    m_default->setEnabled(m_keys.at(current()) != Commands::defaultKeys(current()));
}

QString ShortcutsDialog::takenFrom(const QKeySequence &key) const
{
    for (const auto &[command, keys] : m_keys) {
        if (command != current() && keys.contains(key))
            return Commands::plainText(command);
    }
    return {};
}

void ShortcutsDialog::assign(const QList<QKeySequence> &keys)
{
    QStringList remarks;
    for (const QKeySequence &key : keys) {
        if (const QString before = takenFrom(key); !before.isEmpty())
            //: %1: a key such as Ctrl+P; %2: the command that had it.
            remarks.append(tr("%1 was the key of “%2” and is taken from it.")
                               .arg(key.toString(QKeySequence::NativeText), before));
        for (auto &[command, own] : m_keys) {
            if (command != current())
                own.removeAll(key);
        }
    }
    m_keys[current()] = keys;
    m_remark->setText(remarks.join(u' '));
    fillList();
}

KeyChoices ShortcutsDialog::choices() const
{
    KeyChoices chosen;
    for (const auto &[command, keys] : m_keys) {
        if (keys != Commands::defaultKeys(command))
            chosen[command] = keys;
    }
    return chosen;
}

} // namespace Codebook
