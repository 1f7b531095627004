import type { CatalogueRecord, Runs } from '../records.js';
import { invoking } from '../shape.js';

const source = 'https://code.visualstudio.com/api/references/vscode-api';

/** What the extension host asks of each kind of provider: as the user types, points or scrolls. */
const PROVIDERS: Readonly<Record<string, readonly string[]>> = {
  CallHierarchyProvider: [
    'prepareCallHierarchy',
    'provideCallHierarchyIncomingCalls',
    'provideCallHierarchyOutgoingCalls',
  ],
  CodeActionProvider: ['provideCodeActions', 'resolveCodeAction'],
  CodeLensProvider: ['provideCodeLenses', 'resolveCodeLens'],
  CompletionItemProvider: ['provideCompletionItems', 'resolveCompletionItem'],
  CustomReadonlyEditorProvider: ['openCustomDocument', 'resolveCustomEditor'],
  CustomTextEditorProvider: ['resolveCustomTextEditor'],
  DebugConfigurationProvider: [
    'provideDebugConfigurations',
    'resolveDebugConfiguration',
    'resolveDebugConfigurationWithSubstitutedVariables',
  ],
  DeclarationProvider: ['provideDeclaration'],
  DefinitionProvider: ['provideDefinition'],
  DocumentColorProvider: ['provideColorPresentations', 'provideDocumentColors'],
  DocumentFormattingEditProvider: ['provideDocumentFormattingEdits'],
  DocumentHighlightProvider: ['provideDocumentHighlights'],
  DocumentLinkProvider: ['provideDocumentLinks', 'resolveDocumentLink'],
  DocumentRangeFormattingEditProvider: ['provideDocumentRangeFormattingEdits', 'provideDocumentRangesFormattingEdits'],
  DocumentRangeSemanticTokensProvider: ['provideDocumentRangeSemanticTokens'],
  DocumentSemanticTokensProvider: ['provideDocumentSemanticTokens', 'provideDocumentSemanticTokensEdits'],
  DocumentSymbolProvider: ['provideDocumentSymbols'],
  EvaluatableExpressionProvider: ['provideEvaluatableExpression'],
  FileDecorationProvider: ['provideFileDecoration'],
  FoldingRangeProvider: ['provideFoldingRanges'],
  HoverProvider: ['provideHover'],
  ImplementationProvider: ['provideImplementation'],
  InlayHintsProvider: ['provideInlayHints', 'resolveInlayHint'],
  InlineCompletionItemProvider: ['provideInlineCompletionItems'],
  InlineValuesProvider: ['provideInlineValues'],
  LinkedEditingRangeProvider: ['provideLinkedEditingRanges'],
  OnTypeFormattingEditProvider: ['provideOnTypeFormattingEdits'],
  ReferenceProvider: ['provideReferences'],
  RenameProvider: ['prepareRename', 'provideRenameEdits'],
  SelectionRangeProvider: ['provideSelectionRanges'],
  SignatureHelpProvider: ['provideSignatureHelp'],
  TaskProvider: ['provideTasks', 'resolveTask'],
  TerminalLinkProvider: ['handleTerminalLink', 'provideTerminalLinks'],
  TextDocumentContentProvider: ['provideTextDocumentContent'],
  TreeDataProvider: ['getChildren', 'getParent', 'getTreeItem', 'resolveTreeItem'],
  TypeDefinitionProvider: ['provideTypeDefinition'],
  TypeHierarchyProvider: ['prepareTypeHierarchy', 'provideTypeHierarchySubtypes', 'provideTypeHierarchySupertypes'],
  UriHandler: ['handleUri'],
  WebviewViewProvider: ['resolveWebviewView'],
  WorkspaceSymbolProvider: ['provideWorkspaceSymbols', 'resolveWorkspaceSymbol'],
};

/** Extensions of editors: all extensions of a window share the thread of their host. */
export const editorRecords: readonly CatalogueRecord[] = [
  ...Object.entries(PROVIDERS).flatMap(([provider, members]) =>
    members.map((member): Runs => {
      return {
        effect: 'runs',
        module: 'vscode',
        name: `${provider}#${member}`,
        by: 'member',
        on: 'event-loop',
        source,
      };
    }),
  ),
  ...invoking({ module: 'vscode', argument: 1, when: 'later', on: 'event-loop', source, consumesResult: true }, [
    'registerCommand',
    'registerTextEditorCommand',
  ]),
];
