import * as vscode from 'vscode';
import { type Settings, settingNames, settingsFrom } from './settings.ts';

const section = 'crosscheck';

/** Stands for the window among the folders. */
const noFolder = {};
/** What holds by folder, until a setting changes: surfaces ask again for every file that they show. */
let known = new WeakMap<object, Settings>();

/** The settings that hold for the folder of a file, or for the window where none is given. */
export function settingsFor(uri?: vscode.Uri): Settings {
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  const key = folder ?? noFolder;
  let settings = known.get(key);
  if (!settings) {
    const configuration = vscode.workspace.getConfiguration(section, folder);
    settings = settingsFrom(
      Object.fromEntries(Object.entries(settingNames).map(([name, path]) => [name, configuration.get(path)])),
    );
    known.set(key, settings);
  }
  return settings;
}

/** Calls back when a setting of the extension changes. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration(section)) return;
    known = new WeakMap();
    listener();
  });
}
