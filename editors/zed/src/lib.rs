//! Starts the language server Alternat in Zed, for the language “Diplomatic Text”.

use zed_extension_api::serde_json::{Value, json};
use zed_extension_api::settings::LspSettings;
use zed_extension_api::{Command, Extension, LanguageServerId, Result, Worktree, register_extension};

const PROGRAM: &str = "alternat";

struct Alternat;

impl Extension for Alternat {
    fn new() -> Self {
        Self
    }

    /// What `lsp.alternat.binary` in the settings names, or else `alternat` on the path; nothing is fetched.
    fn language_server_command(&mut self, server: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let named = LspSettings::for_worktree(server.as_ref(), worktree)?.binary;
        let (path, arguments, variables) = match named {
            Some(named) => (named.path, named.arguments, named.env),
            None => (None, None, None),
        };
        let command = path.or_else(|| worktree.which(PROGRAM)).ok_or(
            "alternat is not on the path: install it (cargo install --path . in its sources), or name it in \
             the settings under lsp.alternat.binary.path",
        )?;
        let args = arguments.unwrap_or_else(|| vec!["lsp".to_owned()]);
        let mut env = worktree.shell_env();
        env.extend(variables.unwrap_or_default());
        Ok(Command { command, args, env })
    }

    /// `lsp.alternat.initialization_options` of the settings, as they stand.
    fn language_server_initialization_options(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<Value>> {
        Ok(LspSettings::for_worktree(server.as_ref(), worktree)?.initialization_options)
    }

    /// `lsp.alternat.settings`, which the server asks for as the section `alternat`.
    fn language_server_workspace_configuration(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<Value>> {
        let settings = LspSettings::for_worktree(server.as_ref(), worktree)?.settings;
        Ok(settings.map(|settings| json!({ PROGRAM: settings })))
    }
}

register_extension!(Alternat);
