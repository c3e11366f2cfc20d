;;; report.el --- Run the tests that are loaded and say each result in a line  -*- lexical-binding: t; -*-

;;; Code:

(require 'ert)

(let ((passed 0)
      (failed 0))
  (dolist (test (sort (ert-select-tests t t)
                      (lambda (one other) (string< (ert-test-name one) (ert-test-name other)))))
    (let ((result (ert-run-test test))
          (name (replace-regexp-in-string "-" " " (symbol-name (ert-test-name test)))))
      (cond ((ert-test-passed-p result)
             (setq passed (1+ passed))
             (message "ok    %s" name))
            (t
             (setq failed (1+ failed))
             (message "FAIL  %s\n    %S" name (and (ert-test-result-with-condition-p result)
                                                   (ert-test-result-with-condition-condition result)))))))
  (message "counted %d %d" passed failed))

;;; report.el ends here
