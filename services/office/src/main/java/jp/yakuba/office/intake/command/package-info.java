/** 取込 from the command line: what hands a file to a running service over its REST interface, and tells what became of it. */
@NullMarked
package jp.yakuba.office.intake.command;

import org.jspecify.annotations.NullMarked;
