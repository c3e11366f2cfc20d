;;; mode-test.el --- The mode without a server  -*- lexical-binding: t; -*-

;;; Code:

(load (expand-file-name "common" (file-name-directory load-file-name)) nil t)
(require 'imenu)

(ert-deftest mode/files-of-drafts-are-recognised ()
  (dolist (name '("a.dipl" "a.dipl.md" "a.dipl.txt"))
    (should (eq (assoc-default name auto-mode-alist #'string-match) 'diplomatic-mode)))
  (should-not (eq (assoc-default "a.txt" auto-mode-alist #'string-match) 'diplomatic-mode)))

(defmacro mode-in (text &rest body)
  "Do BODY in a coloured draft with TEXT."
  (declare (indent 1))
  `(with-temp-buffer
     (insert ,text)
     (diplomatic-mode)
     (font-lock-ensure)
     ,@body))

(ert-deftest mode/colours-chinese ()
  (mode-in "关于合作的协定\n\n第一条 定义\n\n双方根据2001年7月16日签署的《友好条约》合作。\n\n%% alternat-disable-file D007 -- 理由\n"
    (should (eq (test-face-at "第一条") 'font-lock-keyword-face))
    (should (eq (test-face-at " 定义") 'font-lock-function-name-face))
    (should (eq (test-face-at "2001年") 'font-lock-constant-face))
    (should (eq (test-face-at "《友好") 'font-lock-string-face))
    (should (eq (test-face-at "%% ") 'font-lock-comment-face))
    (should-not (test-face-at "合作。"))))

(ert-deftest mode/colours-english-russian-and-french ()
  (mode-in "Article 5 Definitions\n\nArticle 5 of the Treaty applies.\n\nСтатья 2\n\nArticle premier\n\nSigned on 5 May 2020, 7 мая 2021 года, le 1er juin 2022.\n"
    (should (eq (test-face-at "Article 5") 'font-lock-keyword-face))
    (should (eq (test-face-at "Definitions") 'font-lock-function-name-face))
    (should-not (test-face-at "Article 5 of"))
    (should (eq (test-face-at "Статья") 'font-lock-keyword-face))
    (should (eq (test-face-at "Article premier") 'font-lock-keyword-face))
    (dolist (date '("5 May" "7 мая" "1er juin"))
      (should (eq (test-face-at date) 'font-lock-constant-face)))))

(ert-deftest mode/front-matter-is-apart ()
  (mode-in "---\nstage: final\n---\n联合声明\n"
    (should (eq (test-face-at "stage") 'font-lock-comment-face))
    (should-not (test-face-at "联合声明"))))

(ert-deftest mode/marks-match ()
  (mode-in "《友好条约》之后"
    (goto-char (point-min))
    (forward-sexp)
    (should (eq (char-before) ?》))))

(ert-deftest mode/outline-without-a-server ()
  (mode-in "第一章 总则\n\n第一条 定义\n\n文字。\n\nArticle 2 Scope\n"
    (let ((names (mapcar #'car (imenu--make-index-alist t))))
      (dolist (name '("第一章 总则" "第一条 定义" "Article 2 Scope"))
        (should (member name names))))
    (test-go-to "第一条")
    (should (= (funcall outline-level) 2))))

(ert-deftest mode/the-language-is-that-of-the-environment ()
  (dolist (case '(("zh_CN.UTF-8" . "zh-CN") ("fr_FR@euro" . "fr-FR") ("C.UTF-8" . nil) ("POSIX" . nil)))
    (let ((process-environment (cons (concat "LC_ALL=" (car case)) process-environment)))
      (should (equal (diplomatic--language) (cdr case)))))
  (let ((diplomatic-language "ru"))
    (should (equal (diplomatic-eglot-contact) '("alternat" "lsp" :initializationOptions (:language "ru"))))))

(ert-deftest mode/a-rule-is-explained ()
  (diplomatic-explain "D007")
  (with-current-buffer "*Alternat: rule*"
    (should (string-match-p "D007" (buffer-string)))))

;;; mode-test.el ends here
