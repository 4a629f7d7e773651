/// Reports of checked mini-apps for programs: JSON, SARIF and JUnit XML. It is told what was found, and judges nothing.
package studio.authcode.report;
