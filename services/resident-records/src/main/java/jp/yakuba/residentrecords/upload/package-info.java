/**
 * Files of any size that come in parts: begun, sent part by part, gone on with where it broke off. What has come lies
 * encrypted in the database and nowhere else; what a file is for, its receiver knows.
 */
@NullMarked
package jp.yakuba.residentrecords.upload;

import org.jspecify.annotations.NullMarked;
