package org.onewindow.platform.web.form;

import java.util.List;
import java.util.function.Consumer;

/**
 * One input as a template shows it: label above, help under, reasons at it, what was typed kept.
 * Immutable from outside; the methods return changed copies: {@code
 * form.field("phone").type("tel").narrow()}.
 */
public final class Field {

  private final String name;
  private final List<String> values;
  private final List<String> errors;
  private String label = "";
  private String help = "";
  private boolean required = false;
  private String type = "text";
  private String inputMode = null;
  private String autocomplete = null;
  private Integer maxLength = null;
  private String min = null;
  private String max = null;
  private int rows = 3;
  private String width = "";
  private boolean focus = false;
  private boolean readOnly = false;
  private String accept = null;
  private boolean many = false;
  private List<Option> options = List.of();
  private String searchPath = null;
  private String searchTarget = null;

  Field(String name, String label, List<String> values, List<String> errors) {
    this.name = name;
    this.label = label;
    this.values = List.copyOf(values);
    this.errors = List.copyOf(errors);
  }

  private Field(Field from) {
    name = from.name;
    values = from.values;
    errors = from.errors;
    label = from.label;
    help = from.help;
    required = from.required;
    type = from.type;
    inputMode = from.inputMode;
    autocomplete = from.autocomplete;
    maxLength = from.maxLength;
    min = from.min;
    max = from.max;
    rows = from.rows;
    width = from.width;
    focus = from.focus;
    readOnly = from.readOnly;
    accept = from.accept;
    many = from.many;
    options = from.options;
    searchPath = from.searchPath;
    searchTarget = from.searchTarget;
  }

  /** A search box or another field that stands without a {@link Form}. */
  public static Field alone(String name, String label, String value) {
    return new Field(name, label, List.of(value == null ? "" : value), List.of());
  }

  Field with(Consumer<Field> change) {
    Field copy = new Field(this);
    change.accept(copy);
    return copy;
  }

  public Field label(String text) {
    return with(f -> f.label = text);
  }

  public Field help(String text) {
    return with(f -> f.help = text);
  }

  public Field required() {
    return with(f -> f.required = true);
  }

  /** HTML input type: text, search, tel, email, password, date … */
  public Field type(String htmlType) {
    return with(f -> f.type = htmlType);
  }

  /** HTML {@code inputmode}: numeric, decimal, tel … */
  public Field inputMode(String mode) {
    return with(f -> f.inputMode = mode);
  }

  public Field autocomplete(String token) {
    return with(f -> f.autocomplete = token);
  }

  Field maxLength(int characters) {
    return with(f -> f.maxLength = characters);
  }

  /** Earliest and latest value of a date or number, or null. */
  public Field between(Object earliest, Object latest) {
    return with(
        f -> {
          f.min = earliest == null ? null : earliest.toString();
          f.max = latest == null ? null : latest.toString();
        });
  }

  /** Lines of a text area. */
  public Field rows(int lines) {
    return with(f -> f.rows = lines);
  }

  /** As wide as a date or a phone number. */
  public Field narrow() {
    return with(f -> f.width = "narrow");
  }

  /** Over the whole row of a grid. */
  public Field wide() {
    return with(f -> f.width = "wide");
  }

  /** The work starts here: the page opens with the focus in this field, unless an error has it. */
  public Field focus() {
    return with(f -> f.focus = true);
  }

  public Field readOnly() {
    return with(f -> f.readOnly = true);
  }

  /** Media types of a file field, e.g. {@code application/pdf,image/*}. */
  public Field accept(String mediaTypes) {
    return with(f -> f.accept = mediaTypes);
  }

  /** More than one file or choice. */
  public Field many() {
    return with(f -> f.many = true);
  }

  /** What may be chosen; for an input it is what is suggested, and anything else may be typed. */
  public Field options(List<Option> choices) {
    return with(f -> f.options = List.copyOf(choices));
  }

  /**
   * Asks this path for a fragment while typing and puts it into the element named by the selector.
   */
  public Field searching(String path, String target) {
    return with(
        f -> {
          f.searchPath = path;
          f.searchTarget = target;
        });
  }

  public String name() {
    return name;
  }

  /** Id of the input; the error summary links to it. */
  public String id() {
    return idOf(name);
  }

  static String idOf(String name) {
    return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** Id of the n-th choice; the first bears the field's id, so that links to an error arrive. */
  public String id(int n) {
    return n == 0 ? id() : id() + "--" + n;
  }

  public String errorId() {
    return id() + "-why";
  }

  public String helpId() {
    return id() + "-help";
  }

  /** For {@code aria-describedby}: the error first, then the help; null when there is neither. */
  public String describedBy() {
    String both = (refused() ? errorId() + " " : "") + (help.isEmpty() ? "" : helpId());
    return both.isBlank() ? null : both.strip();
  }

  public boolean refused() {
    return !errors.isEmpty();
  }

  /** For {@code aria-invalid}, absent when all is well. */
  public String invalid() {
    return refused() ? "true" : null;
  }

  public List<String> errors() {
    return errors;
  }

  /** What was typed, or the empty string. */
  public String value() {
    return values.isEmpty() ? "" : values.get(0);
  }

  public boolean has(String value) {
    return values.contains(value);
  }

  public boolean checked() {
    return values.stream().anyMatch(v -> v.equals("true") || v.equals("on"));
  }

  public String label() {
    return label;
  }

  public String help() {
    return help;
  }

  public boolean isRequired() {
    return required;
  }

  public String type() {
    return type;
  }

  public String inputMode() {
    return inputMode;
  }

  public String autocomplete() {
    return autocomplete;
  }

  /** For {@code maxlength}, or null. */
  public String maxLength() {
    return maxLength == null ? null : maxLength.toString();
  }

  public String min() {
    return min;
  }

  public String max() {
    return max;
  }

  public int rows() {
    return rows;
  }

  public String width() {
    return width;
  }

  public boolean isFocus() {
    return focus;
  }

  public boolean isReadOnly() {
    return readOnly;
  }

  public String accept() {
    return accept;
  }

  public boolean isMany() {
    return many;
  }

  public List<Option> options() {
    return options;
  }

  /** Id of the list of suggestions of an input, or null without any. */
  public String suggestions() {
    return options.isEmpty() ? null : id() + "-list";
  }

  public String searchPath() {
    return searchPath;
  }

  public String searchTarget() {
    return searchTarget;
  }
}
