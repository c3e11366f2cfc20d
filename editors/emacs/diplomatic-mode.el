;;; diplomatic-mode.el --- Drafts of diplomatic texts, read by Alternat  -*- lexical-binding: t; -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages, text
;; SPDX-License-Identifier: MIT OR Apache-2.0

;;; Commentary:

;; A major mode for joint statements, treaties, agreements, memoranda and
;; communiqués in Chinese, English, Russian and French.  It colours headings,
;; titles and dates, and tells Eglot and lsp-mode how to start `alternat lsp',
;; which does the rest.  With either of them:
;;
;;     (add-to-list 'load-path "/path/to/alternat/editors/emacs")
;;     (require 'diplomatic-mode)
;;     (add-hook 'diplomatic-mode-hook #'eglot-ensure)    ; or #'lsp-deferred

;;; Code:

(require 'easymenu)
(require 'outline)
(require 'subr-x)

(declare-function eglot-current-server "eglot")
(declare-function eglot--TextDocumentPositionParams "eglot")
(declare-function jsonrpc-request "jsonrpc")
(declare-function lsp-activate-on "lsp-mode")
(declare-function lsp-register-client "lsp-mode")
(declare-function lsp-request "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function lsp--text-document-position-params "lsp-mode")
(declare-function make-lsp-client "lsp-mode")
(defvar eglot-server-programs)
(defvar lsp-language-id-configuration)

(defgroup diplomatic nil
  "Drafts of diplomatic texts."
  :group 'text)

(defcustom diplomatic-server-command '("alternat" "lsp")
  "The program that reads drafts, with its arguments."
  :type '(repeat string))

(defcustom diplomatic-language 'environment
  "The language of findings and hovers.
Either a tag such as \"zh-Hans\", \"en\", \"ru\" or \"fr\", or the
symbol `environment' for the language of the environment."
  :type '(choice (const :tag "As the environment" environment) string))

;;;; What is seen without the server

(defconst diplomatic--chinese-numeral "[〇○零一二三四五六七八九十百千廿0-9]+")

(defconst diplomatic--chinese-part
  (concat "第" diplomatic--chinese-numeral "\\(?:编\\|編\\|部分\\|章\\|节\\|節\\|条\\|條\\)\\(?:之[一二三四五六七八九十]\\)?"))

(defconst diplomatic--chinese-section "[一二三四五六七八九十百]+\\(?:、\\|[ \t]*$\\)")

(defconst diplomatic--labels
  (regexp-opt '("Article" "Chapter" "Section" "Part" "Title" "Annex" "Appendix" "Schedule" "Protocol"
                "Chapitre" "Titre" "Partie" "Livre" "Annexe" "Appendice" "Protocole"
                "Статья" "Глава" "Раздел" "Часть" "Приложение" "Протокол")))

(defconst diplomatic--other-part
  (concat diplomatic--labels "[  ]+\\(?:№ ?\\)?\\(?:[0-9]+\\(?:er\\)?\\|[IVXLC]+\\|[A-Z]\\|premier\\|unique\\)\\_>\\.?"))

(defconst diplomatic--heading
  ;; A paragraph that begins with “Article 5 of the Agreement applies” is none.
  (concat "^\\(?:#+[ \t]+\\)?\\(" diplomatic--chinese-part "\\|" diplomatic--other-part "\\)\\([^.。；;:：\n]\\{0,90\\}\\)$"))

(defconst diplomatic--months
  (regexp-opt '("January" "February" "March" "April" "May" "June" "July" "August" "September" "October"
                "November" "December"
                "janvier" "février" "mars" "avril" "mai" "juin" "juillet" "août" "septembre" "octobre"
                "novembre" "décembre"
                "января" "февраля" "марта" "апреля" "мая" "июня" "июля" "августа" "сентября" "октября"
                "ноября" "декабря")))

(defconst diplomatic--dates
  (list "[12][0-9]\\{3\\}年\\(?:[0-9]\\{1,2\\}月\\(?:[0-9]\\{1,2\\}日\\)?\\)?"
        (concat "[一二][〇○零一二三四五六七八九]\\{3\\}年"
                "\\(?:[一二三四五六七八九十]\\{1,2\\}月\\(?:[一二三四五六七八九十廿]\\{1,3\\}日\\)?\\)?")
        (concat "\\_<\\(?:1er\\|[0-3]?[0-9]\\)[  ]" diplomatic--months "[  ][12][0-9]\\{3\\}\\(?:[  ]\\(?:года\\|г\\.\\)\\)?")
        (concat "\\_<" diplomatic--months "[  ][0-3]?[0-9],[  ][12][0-9]\\{3\\}\\_>")))

(defconst diplomatic-font-lock-keywords
  `(("\\`---\n\\(?:.*\n\\)*?---$" (0 font-lock-comment-face))
    ("^%%.*$" (0 font-lock-comment-face t))
    ("<!--[ \t]*alternat-[^>]*-->" (0 font-lock-comment-face t))
    (,diplomatic--heading (1 font-lock-keyword-face) (2 font-lock-function-name-face))
    (,(concat "^\\(?:#+[ \t]+\\)?\\(" diplomatic--chinese-part "\\|" diplomatic--chinese-section "\\)")
     (1 font-lock-keyword-face))
    (,(concat "^附件" "[一二三四五六七八九十0-9]*[ \t]*$") (0 font-lock-keyword-face))
    ("^[ \t]*\\(（[一二三四五六七八九十百0-9]+）\\|([0-9a-zа-я]+)\\|[0-9]+[.．、)]\\|[①-⑳]\\)"
     (1 font-lock-builtin-face))
    ("《[^《》\n]*》" (0 font-lock-string-face))
    ("[«“„][^«»“”„\n]*[»”]" (0 font-lock-string-face))
    ,@(mapcar (lambda (date) `(,date (0 font-lock-constant-face))) diplomatic--dates)
    ("（以下[简簡]?[称稱][^（）\n]*）" (0 font-lock-variable-name-face t))
    ("\\[[^][\n]*\\]\\|[×＿_]\\{2,\\}\\|XX+" (0 font-lock-warning-face t)))
  "What the eye looks for first: headings, titles, dates, what is still open.")

(defvar diplomatic-imenu-generic-expression
  `((nil ,(concat "^\\(?:#+[ \t]+\\)?\\(" diplomatic--chinese-part ".*\\)$") 1)
    (nil ,(concat "^\\(?:#+[ \t]+\\)?\\(" diplomatic--other-part ".*\\)$") 1)
    (nil "^\\(?:#+[ \t]+\\)?\\([一二三四五六七八九十百]+、[^。\n]\\{0,30\\}\\)" 1))
  "The outline where no server gives a better one.")

(defun diplomatic-outline-level ()
  "The depth of the heading at point: a chapter is above an article."
  (cond ((looking-at "#+") (- (match-end 0) (match-beginning 0)))
        ((looking-at ".*?\\(?:[条條]\\|Article\\|Статья\\)") 2)
        (t 1)))

(defvar diplomatic-mode-syntax-table
  (let ((table (make-syntax-table text-mode-syntax-table)))
    (dolist (pair '("（）" "〔〕" "【】" "《》" "〈〉" "“”" "‘’" "「」" "『』" "«»") table)
      (let ((opening (aref pair 0))
            (closing (aref pair 1)))
        (modify-syntax-entry opening (string ?\( closing) table)
        (modify-syntax-entry closing (string ?\) opening) table))))
  "Marks of Chinese, Russian and French match.")

;;;; What the server does on demand

(defun diplomatic--field (object field)
  "FIELD, a string, of OBJECT as the client reads JSON."
  (if (hash-table-p object)
      (gethash field object)
    (plist-get object (intern (concat ":" field)))))

(defun diplomatic--place ()
  "The document and the position of point, as the protocol has them.
Both clients have this under internal names only."
  (cond ((bound-and-true-p eglot--managed-mode) (eglot--TextDocumentPositionParams))
        ((bound-and-true-p lsp-managed-mode) (lsp--text-document-position-params))
        (t (user-error "No server reads this draft: start `eglot' or `lsp'"))))

(defun diplomatic--execute (command &optional at-point &rest options)
  "Let the server do COMMAND on this draft, and return its answer.
With AT-POINT the command is told the place of point.  OPTIONS are
further fields of its argument.  The server sends edits by itself."
  (let* ((place (diplomatic--place))
         (uri (diplomatic--field (diplomatic--field place "textDocument") "uri"))
         (argument `(:uri ,uri
                     ,@(and at-point `(:position ,(diplomatic--field place "position")))
                     ,@options))
         (params `(:command ,command :arguments ,(vector argument)))
         (answer (if (bound-and-true-p eglot--managed-mode)
                     (jsonrpc-request (eglot-current-server) :workspace/executeCommand params)
                   (lsp-request "workspace/executeCommand" params))))
    (when-let ((notes (append (diplomatic--field answer "notes") nil)))
      (message "%s" (string-join notes "\n")))
    answer))

(defun diplomatic-renumber (&optional list-only)
  "Number the draft afresh, with every reference following.
With a prefix argument, LIST-ONLY, the list at point alone."
  (interactive "P")
  (diplomatic--execute "alternat.renumber" list-only))

(defun diplomatic-insert-article (&optional before)
  "Insert an article after the one at point; with a prefix argument BEFORE it."
  (interactive "P")
  (diplomatic--execute "alternat.insertArticle" t :side (if before "before" "after")))

(defun diplomatic-delete-article ()
  "Delete the article at point and number those behind it afresh."
  (interactive)
  (diplomatic--execute "alternat.deleteArticle" t))

(defun diplomatic-move-article-up ()
  "Move the article at point over the one before it."
  (interactive)
  (diplomatic--execute "alternat.moveArticle" t :direction "up"))

(defun diplomatic-move-article-down ()
  "Move the article at point behind the one after it."
  (interactive)
  (diplomatic--execute "alternat.moveArticle" t :direction "down"))

(defun diplomatic-add-final-clauses ()
  "Add the final clauses that are missing."
  (interactive)
  (diplomatic--execute "alternat.addFinalClauses" t))

(defun diplomatic-bring-counts-to-date (date)
  "Set counts of years right for DATE, or for the date of the text."
  (interactive "sDate (2026-03-14, empty for that of the text): ")
  (apply #'diplomatic--execute "alternat.bringCountsToDate" nil
         (unless (string-empty-p date) (list :date date))))

(defun diplomatic-other-sides-copy ()
  "Make the copy in which the other party is named first, beside this draft."
  (interactive)
  (let* ((file buffer-file-name)
         (answer (diplomatic--execute "alternat.otherSidesCopy"))
         (text (diplomatic--field answer "text"))
         (party (diplomatic--field answer "party")))
    ;; A client that makes no files is answered the text.
    (when text
      (let ((name (replace-regexp-in-string "\\`\\([^.]*\\)" (concat "\\1." party) (file-name-nondirectory file))))
        (pop-to-buffer (generate-new-buffer name))
        (insert text)
        (goto-char (point-min))
        (diplomatic-mode)
        (setq default-directory (file-name-directory file))
        (message "Save this copy as %s" name)))))

(defun diplomatic-check-before-signature ()
  "List what would be wrong if this draft were final."
  (interactive)
  (let* ((file (file-name-nondirectory buffer-file-name))
         (directory default-directory)
         (answer (diplomatic--execute "alternat.checkBeforeSignature"))
         (findings (append (diplomatic--field answer "findings") nil)))
    (with-current-buffer (get-buffer-create "*Alternat: before signature*")
      (let ((inhibit-read-only t))
        (erase-buffer)
        (setq default-directory directory)
        (insert (format "Errors: %s, warnings: %s\n\n"
                        (diplomatic--field answer "errors") (diplomatic--field answer "warnings")))
        (dolist (finding findings)
          (let ((start (diplomatic--field (diplomatic--field finding "range") "start")))
            (insert (format "%s:%d: %s %s\n" file (1+ (diplomatic--field start "line"))
                            (diplomatic--field finding "code") (diplomatic--field finding "message")))))
        (goto-char (point-min))
        (compilation-mode))
      (display-buffer (current-buffer)))))

(defun diplomatic-explain (code)
  "Say what the rule CODE checks, and why."
  (interactive
   (list (read-string "Rule: " (and (bound-and-true-p flymake-mode) (diplomatic--code-at-point)))))
  (with-help-window "*Alternat: rule*"
    (with-current-buffer standard-output
      (call-process (car diplomatic-server-command) nil t nil "explain" code))))

(declare-function flymake-diagnostics "flymake")
(declare-function flymake-diagnostic-text "flymake")

(defun diplomatic--code-at-point ()
  "The code of the finding at point, or nil."
  (let ((text (mapconcat #'flymake-diagnostic-text (flymake-diagnostics (point)) " ")))
    (and (string-match "\\[\\([A-Z][0-9]\\{3\\}\\)\\]" text)
         (match-string 1 text))))

;;;; The mode

(defvar diplomatic-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c C-n") #'diplomatic-renumber)
    (define-key map (kbd "C-c C-a") #'diplomatic-insert-article)
    (define-key map (kbd "C-c C-k") #'diplomatic-delete-article)
    (define-key map (kbd "M-<up>") #'diplomatic-move-article-up)
    (define-key map (kbd "M-<down>") #'diplomatic-move-article-down)
    (define-key map (kbd "C-c C-o") #'diplomatic-other-sides-copy)
    (define-key map (kbd "C-c C-c") #'diplomatic-check-before-signature)
    (define-key map (kbd "C-c C-e") #'diplomatic-explain)
    map))

(easy-menu-define nil diplomatic-mode-map "What Alternat does to a draft."
  '("Draft"
    ["Renumber everything" diplomatic-renumber]
    ["Insert an article" diplomatic-insert-article]
    ["Delete this article" diplomatic-delete-article]
    ["Move this article up" diplomatic-move-article-up]
    ["Move this article down" diplomatic-move-article-down]
    ["Add missing final clauses" diplomatic-add-final-clauses]
    ["Bring counts of years to date" diplomatic-bring-counts-to-date]
    "---"
    ["The other side's copy" diplomatic-other-sides-copy]
    ["Check before signature" diplomatic-check-before-signature]
    ["Explain a rule" diplomatic-explain]))

;;;###autoload
(define-derived-mode diplomatic-mode text-mode "Draft"
  "Major mode for drafts of diplomatic texts."
  (setq font-lock-defaults '(diplomatic-font-lock-keywords t t))
  (setq-local font-lock-multiline t)
  (setq-local imenu-generic-expression diplomatic-imenu-generic-expression)
  (setq-local outline-regexp (concat "#+ \\|" diplomatic--chinese-part "\\|" diplomatic--other-part))
  (setq-local outline-level #'diplomatic-outline-level)
  (setq-local comment-use-syntax nil)
  (if (string-suffix-p ".md" (or buffer-file-name ""))
      (setq-local comment-start "<!-- " comment-end " -->")
    (setq-local comment-start "%% " comment-end ""))
  ;; A paragraph is one line.  It wraps anywhere, as Chinese does, and is never filled.
  (auto-fill-mode -1)
  (setq-local truncate-lines nil)
  (setq-local word-wrap (boundp 'word-wrap-by-category))
  (when (boundp 'word-wrap-by-category)
    (setq-local word-wrap-by-category t))
  (setq-local require-final-newline mode-require-final-newline))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.dipl\\(?:\\.\\(?:md\\|txt\\)\\)?\\'" . diplomatic-mode))

;;;; The clients

(defun diplomatic--language ()
  "The language that the server is asked for; nil to leave it to the server."
  (if (stringp diplomatic-language)
      diplomatic-language
    (let ((case-fold-search nil)
          (locale (or (getenv "LC_ALL") (getenv "LC_MESSAGES") (getenv "LANG") "")))
      (and (string-match "\\`[a-z]+\\(?:_[A-Z]+\\)?" locale)
           (replace-regexp-in-string "_" "-" (match-string 0 locale))))))

(defun diplomatic--options ()
  "The initialization options of the server.
Neither client says by itself what language its user reads."
  (and (diplomatic--language) (list :language (diplomatic--language))))

(defun diplomatic-eglot-contact (&rest _)
  "How Eglot starts the server."
  (append diplomatic-server-command
          (and (diplomatic--options) (list :initializationOptions (diplomatic--options)))))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(diplomatic-mode . diplomatic-eglot-contact)))

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(diplomatic-mode . "diplomatic"))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection (lambda () diplomatic-server-command))
                    :activation-fn (lsp-activate-on "diplomatic")
                    :initialization-options #'diplomatic--options
                    :server-id 'alternat)))

(provide 'diplomatic-mode)
;;; diplomatic-mode.el ends here
