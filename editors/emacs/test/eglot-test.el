;;; eglot-test.el --- The server in Emacs, by Eglot  -*- lexical-binding: t; -*-

;;; Code:

(load (expand-file-name "common" (file-name-directory load-file-name)) nil t)
(require 'eglot)
(require 'flymake)
(require 'imenu)
(require 'xref)

(setq eglot-confirm-server-initiated-edits nil
      eglot-events-buffer-size 0
      eglot-sync-connect 20)

;; Emacs 28 leaves unread what comes in one piece with a reply, until more comes; ElDoc asks all the time.
(setq test-idle-function
      (lambda ()
        (when (eglot-managed-p)
          (eglot-hover-eldoc-function #'ignore)
          (flymake-start))))

(defun eglot-test-open (path)
  "Visit PATH as it is on the disk, with the server."
  (test-visit path)
  (unless (eglot-managed-p)
    (apply #'eglot (eglot--guess-contact)))
  (test-wait-for #'eglot-managed-p "the server")
  ;; What a command loop does.
  (flymake-start))

(defun eglot-test-findings ()
  "The findings of the draft, as lines with codes."
  (sort (mapcar (lambda (finding)
                  (let ((text (flymake-diagnostic-text finding)))
                    (format "%03d %s" (line-number-at-pos (flymake-diagnostic-beg finding))
                            (if (string-match "\\([A-Z][0-9]\\{3\\}\\)" text) (match-string 1 text) text))))
                (flymake-diagnostics))
        #'string<))

(defun eglot-test-has (code)
  "Whether a finding with CODE is there."
  (seq-some (lambda (line) (string-suffix-p code line)) (eglot-test-findings)))

(defun eglot-test-wait-for (code)
  "Wait for the finding CODE and put point on it."
  (test-wait-for (lambda () (eglot-test-has code)) code)
  (goto-char (flymake-diagnostic-beg
              (seq-find (lambda (finding) (string-match-p code (flymake-diagnostic-text finding)))
                        (flymake-diagnostics)))))

(defun eglot-test-changed (command)
  "Call COMMAND and wait until the draft says something else; return the new text."
  (let ((before (test-text)))
    (eglot--signal-textDocument/didChange)
    (funcall command)
    (test-wait-for (lambda () (not (equal (test-text) before))) "an edit")
    (test-text)))

(defun eglot-test-apply (kind words)
  "Apply the action of KIND at point whose title matches WORDS, as its user chooses it."
  (eglot--signal-textDocument/didChange)
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_ choices &rest _)
               (or (seq-find (lambda (choice) (string-match-p words choice))
                             (all-completions "" choices))
                   (ert-fail (list "no action" words (all-completions "" choices))))))
            ;; A key, not the mouse.
            (last-nonmenu-event ?a))
    (eglot-code-actions (point) (point) kind t)))

(ert-deftest eglot/the-server-starts-with-the-root-of-the-project ()
  (eglot-test-open "treaty.dipl")
  (should (eq major-mode 'diplomatic-mode))
  (should (equal (eglot--language-id (eglot-current-server)) "diplomatic")))

(ert-deftest eglot/a-clean-draft-has-no-findings ()
  (eglot-test-open "treaty.dipl")
  (jsonrpc-request (eglot-current-server) :textDocument/documentSymbol
                   (list :textDocument (eglot--TextDocumentIdentifier)))
  (accept-process-output nil 0.5)
  (should-not (eglot-test-findings)))

(ert-deftest eglot/a-draft-with-errors-shows-exactly-these ()
  (dolist (path '("seeded/treaty.dipl" "seeded/joint-statement-bare.dipl" "seeded/press-communique.dipl.md"))
    (let ((expected (test-expected path)))
      (eglot-test-open path)
      (test-wait-for (lambda () (= (length (eglot-test-findings)) (length expected))) path)
      (should (equal (eglot-test-findings) expected)))))

(ert-deftest eglot/imenu-lists-chapters-and-articles ()
  (eglot-test-open "treaty.dipl")
  (let ((outline (format "%S" (imenu--make-index-alist t))))
    (dolist (heading '("第一章 总则" "第一条" "第二十条"))
      (should (string-match-p heading outline)))))

(ert-deftest eglot/eldoc-shows-the-date-of-a-citation ()
  (eglot-test-open "treaty.dipl")
  (test-go-to "维也纳条约法公约")
  (let (shown)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
    (test-wait-for (lambda () shown) "the hover")
    (should (string-match-p "1969" shown))))

(ert-deftest eglot/completion-proposes-titles ()
  (eglot-test-open "treaty.dipl")
  (test-go-to "第二条")
  (insert "双方重申《维也纳条约\n\n")
  (backward-char 2)
  (eglot--signal-textDocument/didChange)
  ;; Until the records of the project have been read, nothing is proposed.
  (test-wait-for (lambda () (member "维也纳条约法公约"
                                    (all-completions "" (nth 2 (eglot-completion-at-point)))))
                 "the title")
  (set-buffer-modified-p nil))

(ert-deftest eglot/a-fix-changes-the-text-and-settles-the-finding ()
  (eglot-shutdown-all)
  (eglot-test-open "seeded/joint-statement-run-in.dipl")
  (eglot-test-wait-for "L010")
  (let ((text (eglot-test-changed (lambda () (eglot-test-apply "quickfix" "\\`Leave 。")))))
    (should-not (string-match-p "。。" text)))
  (eglot--signal-textDocument/didChange)
  (test-wait-for (lambda () (not (eglot-test-has "L010"))) "the finding to go"))

(ert-deftest eglot/typing-brings-findings ()
  (eglot-test-open "joint-statement-bare.dipl")
  (test-go-to "双方强调，将继续")
  (insert "双方同𠮷𠮷川😀将深化航空航空合作。\n")
  (eglot--signal-textDocument/didChange)
  (eglot-test-wait-for "L011")
  (should (looking-at "航空"))
  (delete-region (line-beginning-position) (1+ (line-end-position)))
  (eglot--signal-textDocument/didChange)
  (test-wait-for (lambda () (null (eglot-test-findings))) "the finding to go")
  (set-buffer-modified-p nil))

(ert-deftest eglot/renaming-a-term-renames-it-everywhere ()
  (eglot-test-open "treaty.dipl")
  (test-go-to "请求方”系指")
  (let ((text (eglot-test-changed (lambda () (eglot-rename "申请方")))))
    (should (string-match-p "“申请方”系指" text))
    (should-not (string-match-p "[^被]请求方" text))
    (should (string-match-p "“被请求方”系指" text))))

(ert-deftest eglot/a-refactoring-is-offered-and-done ()
  (eglot-test-open "treaty.dipl")
  (test-go-to "第三条 司法协助的范围")
  (let ((text (eglot-test-changed (lambda () (eglot-test-apply "refactor.rewrite" "[Ii]nsert.*after")))))
    (should (string-match-p "第五条 中央机关" text))))

(ert-deftest eglot/the-commands-of-the-mode-work ()
  (eglot-test-open "treaty.dipl")
  (test-go-to "第三条 司法协助的范围")
  (should (string-match-p "第二条 司法协助的范围" (eglot-test-changed #'diplomatic-move-article-up)))
  (test-go-to "第二条 司法协助的范围")
  (should (string-match-p "第三条 司法协助的范围" (eglot-test-changed #'diplomatic-move-article-down)))
  (test-go-to "第三条 司法协助的范围")
  (should (string-match-p "第五条 中央机关" (eglot-test-changed #'diplomatic-insert-article)))
  (set-buffer-modified-p nil)
  (eglot-test-open "seeded/treaty.dipl")
  (diplomatic-check-before-signature)
  (with-current-buffer "*Alternat: before signature*"
    (should (string-match-p "treaty.dipl:139: X001" (buffer-string))))
  (save-current-buffer
    (eglot-test-open "agreement.dipl")
    (diplomatic-other-sides-copy)
    (should (string-match-p "\\`agreement\\." (buffer-name)))
    (should (string-match-p "贝里亚共和国政府和阿兰共和国政府" (test-text)))))

(ert-deftest eglot/definition-and-references ()
  (eglot-test-open "treaty.dipl")
  (test-go-to "被请求方的法律")
  (should (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))
  (test-go-to "请求方”系指")
  (should (> (length (xref-backend-references 'eglot (xref-backend-identifier-at-point 'eglot))) 2)))

(ert-deftest eglot/messages-come-in-the-language-that-is-set ()
  (eglot-shutdown-all)
  (let ((diplomatic-language "zh-Hans"))
    (eglot-test-open "seeded/treaty.dipl")
    (eglot-test-wait-for "X001")
    (should (string-match-p "第二十七条" (mapconcat #'flymake-diagnostic-text (flymake-diagnostics) "\n")))
    (should-not (string-match-p "There is no" (mapconcat #'flymake-diagnostic-text (flymake-diagnostics) "\n")))
    (eglot-shutdown-all)))

;;; eglot-test.el ends here
