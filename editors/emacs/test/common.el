;;; common.el --- What the tests of both clients share  -*- lexical-binding: t; -*-

;;; Code:

(require 'ert)
(require 'seq)

(setq make-backup-files nil
      create-lockfiles nil
      vc-handled-backends nil)

(add-to-list 'load-path (getenv "ALTERNAT_CLIENT"))
(require 'diplomatic-mode)

(defvar test-idle-function #'ignore
  "What the client does by itself while its user looks on.")

(defun test-wait-for (condition what)
  "Wait until CONDITION holds, or fail for want of WHAT."
  (let ((deadline (+ (float-time) 20))
        (met nil))
    (while (and (not (setq met (funcall condition))) (< (float-time) deadline))
      (accept-process-output nil 0.3)
      (funcall test-idle-function))
    (unless met
      (ert-fail (list "waited in vain for" what (buffer-name))))
    met))

(defvar test-root default-directory
  "The folder of the sample drafts.")

(defun test-visit (path)
  "Visit the sample draft PATH as it is on the disk."
  (let ((file (expand-file-name path test-root)))
    (if-let ((old (get-file-buffer file)))
        (progn
          (switch-to-buffer old)
          (revert-buffer t t t))
      (find-file file))))

(defun test-go-to (text)
  "Put point before the first TEXT."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun test-text ()
  "The text of the draft."
  (buffer-substring-no-properties (point-min) (point-max)))

(defun test-expected (path)
  "The findings that the sample draft PATH is known to have, as lines with codes."
  (with-temp-buffer
    (insert-file-contents (expand-file-name (concat path ".expected") test-root))
    (let (expected)
      (while (re-search-forward "^\\([0-9]+\\):[0-9]+ \\([A-Z][0-9]+\\)" nil t)
        (push (format "%03d %s" (string-to-number (match-string 1)) (match-string 2)) expected))
      (sort expected #'string<))))

(defun test-face-at (text)
  "The face of the first character of TEXT."
  (test-go-to text)
  (let ((face (get-text-property (point) 'face)))
    (if (consp face) (car face) face)))

;;; common.el ends here
