/**
 * 取込: how files of records come into a business. A file has a header with the names of its items; all its lines are checked before
 * the first is written; a refused line is listed with line, item, reason and remedy, and stops everything or only what it is about,
 * as the caller chose; killed at any moment, an import has loaded nothing or all. A business brings its lines, its rules and how
 * they are written.
 */
@NullMarked
package jp.yakuba.office.intake;

import org.jspecify.annotations.NullMarked;
