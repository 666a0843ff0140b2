/**
 * The auditor's desk (001/10.2): searching the audit log, reading its entries, looking through it for misuse, taking it
 * out and having it verified, on screens and over REST. Whatever is read here is told to the log too.
 */
@NullMarked
package jp.yakuba.platform.inspection;

import org.jspecify.annotations.NullMarked;
