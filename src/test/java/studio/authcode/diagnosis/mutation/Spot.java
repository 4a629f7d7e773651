package studio.authcode.diagnosis.mutation;

/// Where a finding is expected, counted from 1.
record Spot(String file, int line, int column) {

    static Spot top(String file) {
        return new Spot(file, 1, 1);
    }

    static Spot of(String file, String text, int offset) {
        String before = text.substring(0, offset).replace("\r\n", " \n").replace('\r', '\n');
        return new Spot(file, (int) before.chars().filter(c -> c == '\n').count() + 1,
                before.length() - before.lastIndexOf('\n'));
    }
}
