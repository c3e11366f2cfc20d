;;; lsp-mode-test.el --- The server in Emacs, by lsp-mode  -*- lexical-binding: t; -*-

;;; Code:

(load (expand-file-name "common" (file-name-directory load-file-name)) nil t)
(require 'lsp-mode)
(require 'flymake)
(require 'imenu)

(setq lsp-session-file (make-temp-name (expand-file-name "lsp-session" temporary-file-directory))
      lsp-auto-guess-root t
      lsp-warn-no-matched-clients nil
      lsp-restart 'ignore
      lsp-diagnostics-provider :flymake
      lsp-idle-delay 0.1)

;; A graphical part of lsp-mode 8.0 that a terminal without a screen cannot have.
(setq lsp-headerline-breadcrumb-enable nil
      lsp-modeline-code-actions-enable nil
      lsp-modeline-diagnostics-enable nil)

(defun lsp-test-open (path)
  "Visit PATH as it is on the disk, with the server."
  (test-visit path)
  (lsp-workspace-folders-add test-root)
  (lsp)
  (test-wait-for (lambda () (and lsp-managed-mode (lsp-workspaces)
                                 (eq 'initialized (lsp--workspace-status (car (lsp-workspaces))))))
                 "the server")
  ;; What idle time does.
  (lsp--on-idle (current-buffer)))

(defun lsp-test-findings ()
  "The findings of the draft, as lines with codes."
  (let ((all (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics t))))
    (sort (mapcar (lambda (finding)
                    (format "%03d %s"
                            (1+ (lsp:position-line (lsp:range-start (lsp:diagnostic-range finding))))
                            (lsp:diagnostic-code? finding)))
                  all)
          #'string<)))

(ert-deftest lsp-mode/a-draft-with-errors-shows-exactly-these ()
  (dolist (path '("seeded/treaty.dipl" "seeded/press-communique.dipl.md"))
    (let ((expected (test-expected path)))
      (lsp-test-open path)
      (test-wait-for (lambda () (= (length (lsp-test-findings)) (length expected))) path)
      (should (equal (lsp-test-findings) expected)))))

(ert-deftest lsp-mode/imenu-lists-chapters-and-articles ()
  (lsp-test-open "treaty.dipl")
  (let ((outline (format "%S" (imenu--make-index-alist t))))
    (dolist (heading '("第一章 总则" "第一条" "第二十条"))
      (should (string-match-p heading outline)))))

(ert-deftest lsp-mode/hover-shows-the-date-of-a-citation ()
  (lsp-test-open "treaty.dipl")
  (test-go-to "维也纳条约法公约")
  (let ((hover (lsp-request "textDocument/hover" (lsp--text-document-position-params))))
    (should (string-match-p "1969" (lsp--render-on-hover-content (lsp:hover-contents hover) t)))))

(ert-deftest lsp-mode/a-fix-changes-the-text ()
  (lsp-test-open "seeded/joint-statement-run-in.dipl")
  (test-wait-for (lambda () (seq-some (lambda (line) (string-suffix-p "L010" line)) (lsp-test-findings))) "L010")
  (test-go-to "。。")
  (let ((fix (seq-find (lambda (action) (string-match-p "\\`Leave 。" (lsp:code-action-title action)))
                       (lsp-code-actions-at-point))))
    (should fix)
    (lsp-execute-code-action fix)
    (test-wait-for (lambda () (not (string-match-p "。。" (test-text)))) "the doubled mark to go")
    (set-buffer-modified-p nil)))

(ert-deftest lsp-mode/renaming-a-term-renames-it-everywhere ()
  (lsp-test-open "treaty.dipl")
  (test-go-to "请求方”系指")
  (lsp-rename "申请方")
  (should-not (string-match-p "[^被]请求方" (test-text)))
  (should (string-match-p "“被请求方”系指" (test-text)))
  (set-buffer-modified-p nil))

(ert-deftest lsp-mode/the-commands-of-the-mode-work ()
  (lsp-test-open "treaty.dipl")
  (test-go-to "第三条 司法协助的范围")
  (diplomatic-insert-article)
  (test-wait-for (lambda () (string-match-p "第五条 中央机关" (test-text))) "the new article")
  (set-buffer-modified-p nil)
  (lsp-test-open "agreement.dipl")
  (diplomatic-other-sides-copy)
  ;; This client makes the file itself.
  (let ((copy (test-wait-for (lambda () (seq-find (lambda (buffer)
                                                    (string-match-p "\\`agreement\\.[^.]+\\.dipl" (buffer-name buffer)))
                                                  (buffer-list)))
                             "the copy")))
    (with-current-buffer copy
      (should (string-match-p "贝里亚共和国政府和阿兰共和国政府" (test-text)))
      (set-buffer-modified-p nil))))

;;; lsp-mode-test.el ends here
