package studio.authcode.bench;

import java.util.SplittableRandom;

/// Code as mini-apps have it, with live calls only where they are asked for; some more stand in comments and strings.
final class PageCode {

    private static final String PLAIN = """
            import { request } from '../../utils/request';

            const app = getApp();

            Page({
              data: { title: 'Page %1$d', items: [], loading: false, page: 1 },
            %2$s
            });
            """;

    private static final String METHOD = """
              async load%1$d(query = {}) {
                this.setData({ loading: true });
                try {
                  const answer = await request(`/api/list/${query.id || %2$d}`, { page: this.data.page, size: 20 });
                  const items = (answer.items || []).map((item) => ({ ...item, price: item.price / 100 }));
                  this.setData({ items: this.data.items.concat(items), page: this.data.page + 1 });
                } catch (error) {
                  my.showToast({ type: 'fail', content: error.message || 'No connection' });
                } finally {
                  this.setData({ loading: false });
                }
              },
            """;

    private static final String DECOY = """
              // Signing in is done elsewhere: my.getAuthCode({ scopes: ['user_profile'] })
              onHelp() {
                my.alert({ content: "This page never calls my.getAuthCode({ scopes: 'user_profile' })" });
              },
            """;

    private static final String[] CALLS = {"""
              onLogin() {
                my.getAuthCode({
                  scopes: ['user_profile'],
                  success: (res) => request('/login', { code: res.authCode }),
                  fail: (res) => my.showToast({ content: res.errorMessage }),
                });
              },
            """, """
              onLogin() {
                const { getAuthCode } = my;
                getAuthCode({
                  scopes: 'user_profile',
                  success: ({ authCode }) => this.signIn(authCode),
                  fail: (error) => this.setData({ error }),
                });
              },
            """, """
              async onLogin() {
                const answer = await my['getAuthCode']({ scopes: ['user_profile', 'offline'] });
                await request('/login', { code: answer.authCode });
              },
            """, """
              onLogin() {
                const ask = my.getAuthCode;
                ask({ success: (res) => this.setData({ code: res.authCode }), fail: () => this.setData({ code: '' }) });
              },
            """};

    private final SplittableRandom random;

    PageCode(SplittableRandom random) {
        this.random = random;
    }

    /// A page with that many methods, and one live call in one of several forms where it signs in.
    String page(int number, int methods, boolean signsIn) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < methods; i++) {
            body.append(METHOD.formatted(i, random.nextInt(1_000)));
        }
        if (number % 8 == 1) {
            body.append(DECOY);
        }
        if (signsIn) {
            body.append(CALLS[random.nextInt(CALLS.length)]);
        }
        return PLAIN.formatted(number, body.toString().stripTrailing());
    }

    /// A module without any call.
    String module(int functions) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < functions; i++) {
            code.append("""
                    /** Formats a value for people. */
                    export function format%1$d(value, digits = %2$d) {
                      if (value === undefined || value === null || Number.isNaN(value)) {
                        return '-';
                      }
                      return Number(value).toFixed(digits).replace(/\\B(?=(\\d{3})+(?!\\d))/g, ',');
                    }
                    """.formatted(i, random.nextInt(6)));
        }
        return code.toString();
    }

    /// Minified code of about that many characters, all in one line.
    String minified(int length) {
        StringBuilder code = new StringBuilder(length + 100).append("!function(e,t){");
        while (code.length() < length) {
            code.append("var n%1$d=function(e,t){return e?t.map(function(n){return n*%1$d}):e||{a:\"%1$d\"}};"
                    .formatted(random.nextInt(1_000_000)));
        }
        return code.append("}(this);").toString();
    }
}
