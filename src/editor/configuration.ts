import * as vscode from 'vscode';
import { type Settings, settingNames, settingsFrom } from './settings.ts';

const section = 'crosscheck';

/** The settings that hold for a folder, or for the window where none is given. */
export function settingsFor(scope?: vscode.ConfigurationScope): Settings {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  return settingsFrom(
    Object.fromEntries(Object.entries(settingNames).map(([key, name]) => [key, configuration.get(name)])),
  );
}

/** Calls back when a setting of the extension changes. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener();
  });
}
