// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/detailpage.h"
#include "gui/commands.h"
#include "gui/mainwindow.h"
#include "gui/shortcutsdialog.h"
#include "gui/widgets/typelabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestShortcuts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void everyCommand_isListedWithItsKeys();
    void otherKey_worksAndIsKept();
    void cancel_changesNothing();
    void takenKey_leavesItsCommandAndIsNamed();
    void noKey_isPossible();
    void restoring_givesEveryCommandItsOwn();
    void helpPage_showsTheKeysInUse();

private:
    void openWindow();
    // Opens the dialog from the menu, works in it and closes it.
    template <typename Work>
    void change(Work work, QDialogButtonBox::StandardButton button = QDialogButtonBox::Ok);
    [[nodiscard]] static QTreeWidgetItem *row(const ShortcutsDialog &dialog, Command command);
    static void press(const ShortcutsDialog &dialog, Command command, Qt::Key key);
    [[nodiscard]] QList<QKeySequence> keys(Command command) const
    {
        return m_window->commands()->keys(command);
    }

    std::unique_ptr<MainWindow> m_window;
};

void TestShortcuts::initTestCase()
{
    QCoreApplication::setOrganizationName(u"smtp-codebook-test"_s);
    QCoreApplication::setApplicationName(u"shortcuts"_s);
}

void TestShortcuts::init()
{
    QSettings().clear();
    QSettings().setValue(u"language"_s, u"en"_s);
    openWindow();
}

void TestShortcuts::openWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

template <typename Work>
void TestShortcuts::change(Work work, QDialogButtonBox::StandardButton button)
{
    m_window->commands()->action(Command::ChangeShortcuts)->trigger();
    const QPointer<ShortcutsDialog> dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    work(*dialog);
    dialog->findChild<QDialogButtonBox *>()->button(button)->click();
    if (dialog->isVisible())
        dialog->accept();
    QTRY_VERIFY(!dialog);
}

QTreeWidgetItem *TestShortcuts::row(const ShortcutsDialog &dialog, Command command)
{
    const auto found =
        dialog.findChild<QTreeWidget *>()->findItems(Commands::plainText(command), Qt::MatchExactly);
    return found.value(0);
}

void TestShortcuts::press(const ShortcutsDialog &dialog, Command command, Qt::Key key)
{
    dialog.findChild<QTreeWidget *>()->setCurrentItem(row(dialog, command));
    auto *edit = dialog.findChild<QKeySequenceEdit *>();
    edit->setKeySequence(QKeySequence(Qt::CTRL | key));
    Q_EMIT edit->editingFinished();
}

void TestShortcuts::everyCommand_isListedWithItsKeys()
{
    const ShortcutsDialog dialog(*m_window->commands());
    QCOMPARE(dialog.findChild<QTreeWidget *>()->topLevelItemCount(), int(Commands::all().size()));
    QCOMPARE(row(dialog, Command::FocusField)->text(1), u"Ctrl+L   Ctrl+K   /"_s);
    QVERIFY(dialog.choices().empty());
}

void TestShortcuts::otherKey_worksAndIsKept()
{
    change([](const ShortcutsDialog &dialog) { press(dialog, Command::HelpPaste, Qt::Key_G); });
    QCOMPARE(keys(Command::HelpPaste), QList<QKeySequence>{Qt::CTRL | Qt::Key_G});
    m_window->activateWindow(); // no window manager does it after the dialog
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(m_window->location(), Location::help(u"paste"_s));
    m_window->close();
    openWindow();
    QCOMPARE(keys(Command::HelpPaste), QList<QKeySequence>{Qt::CTRL | Qt::Key_G});
    QCOMPARE(keys(Command::Print), Commands::defaultKeys(Command::Print));
}

void TestShortcuts::cancel_changesNothing()
{
    change([](const ShortcutsDialog &dialog) { press(dialog, Command::HelpPaste, Qt::Key_G); },
           QDialogButtonBox::Cancel);
    QCOMPARE(keys(Command::HelpPaste), Commands::defaultKeys(Command::HelpPaste));
}

void TestShortcuts::takenKey_leavesItsCommandAndIsNamed()
{
    QString said;
    change([&said](const ShortcutsDialog &dialog) {
        press(dialog, Command::HelpPaste, Qt::Key_P);
        for (const TypeLabel *label : dialog.findChildren<TypeLabel *>())
            said += label->text();
    });
    QCOMPARE(said, u"Ctrl+P was the key of “Print” and is taken from it."_s);
    QVERIFY(keys(Command::Print).isEmpty());
    QCOMPARE(keys(Command::HelpPaste), QList<QKeySequence>{Qt::CTRL | Qt::Key_P});
}

void TestShortcuts::noKey_isPossible()
{
    change([](const ShortcutsDialog &dialog) {
        dialog.findChild<QTreeWidget *>()->setCurrentItem(row(dialog, Command::Quit));
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"&No key")
                button->click();
        }
    });
    QVERIFY(keys(Command::Quit).isEmpty());
    m_window->close();
    openWindow();
    QVERIFY(keys(Command::Quit).isEmpty());
}

void TestShortcuts::restoring_givesEveryCommandItsOwn()
{
    change([](const ShortcutsDialog &dialog) { press(dialog, Command::HelpPaste, Qt::Key_P); });
    change([](const ShortcutsDialog &) {}, QDialogButtonBox::RestoreDefaults);
    for (const Command command : Commands::all())
        QCOMPARE(keys(command), Commands::defaultKeys(command));
}

void TestShortcuts::helpPage_showsTheKeysInUse()
{
    change([](const ShortcutsDialog &dialog) { press(dialog, Command::HelpPaste, Qt::Key_G); });
    m_window->open(Location::help(u"shortcuts"_s));
    const QString page = m_window->currentView()->findChild<DetailPage *>()->toPlainText();
    QVERIFY(page.contains(u"Ctrl+G"_s));
    QVERIFY(!page.contains(u"F1\n"_s));
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
