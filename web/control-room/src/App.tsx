import { Speaking, useCatalogue, useLanguage, useSession } from '@holdpoint/shared';
import { App as Stage, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { Frame } from './frame/Frame';
import { pageNonce } from './nonce';
import { Failed, Loading } from './parts/states';
import { BoardScreen } from './screens/BoardScreen';
import { BriefingScreen } from './screens/BriefingScreen';
import { EditPlanScreen, NewPlanScreen } from './screens/PlanEditor';
import { PlanScreen } from './screens/PlanScreen';
import { PlansScreen } from './screens/PlansScreen';
import { RegimeScreen } from './screens/RegimeScreen';
import { SetupScreen } from './screens/SetupScreen';
import { SignInScreen } from './screens/SignInScreen';
import { TicketScreen } from './screens/TicketScreen';
import { theme } from './theme';

const nonce = pageNonce();

/** The control room: language, session and the way to each screen. */
export function App() {
  const [language, switchLanguage] = useLanguage();
  const session = useSession();
  const signedIn = session.data?.person != null;
  const catalogue = useCatalogue(signedIn);
  return (
    <ConfigProvider csp={{ nonce }} locale={language === 'zh' ? zh : en} theme={theme} button={{ autoInsertSpace: false }}>
      <Speaking language={language} catalogue={catalogue.data} switchLanguage={switchLanguage}>
        <Stage component={false} message={{ maxCount: 1, top: 64, duration: 2 }}>
          {session.data === undefined ? (
            <Waiting failure={session.error} again={() => void session.refetch()} />
          ) : (
            <Screens session={session.data} ready={!signedIn || catalogue.data !== undefined} failure={catalogue.error} />
          )}
        </Stage>
      </Speaking>
    </ConfigProvider>
  );
}

function Waiting(props: { failure: Error | null; again: () => void }) {
  return (
    <main className="bare">{props.failure === null ? <Loading /> : <Failed error={props.failure} again={props.again} />}</main>
  );
}

function Screens(props: {
  session: NonNullable<ReturnType<typeof useSession>['data']>;
  ready: boolean;
  failure: Error | null;
}) {
  const { session, ready, failure } = props;
  if (session.person === null) {
    return (
      <Routes>
        <Route path="/setup" element={<SetupScreen />} />
        <Route path="*" element={<SignInScreen session={session} />} />
      </Routes>
    );
  }
  return (
    <Frame session={session} person={session.person}>
      {!ready ? (
        failure === null ? <Loading /> : <Failed error={failure} />
      ) : (
        <Routes>
          <Route path="/" element={<BoardScreen person={session.person} />} />
          <Route path="/tickets/:id" element={<TicketScreen session={session} />} />
          <Route path="/tickets/:id/briefing" element={<BriefingScreen session={session} />} />
          <Route path="/plans" element={<PlansScreen person={session.person} />} />
          <Route path="/plans/new" element={<NewPlanScreen person={session.person} />} />
          <Route path="/plans/:id" element={<PlanScreen session={session} />} />
          <Route path="/plans/:id/edit" element={<EditPlanScreen person={session.person} />} />
          <Route path="/regime" element={<RegimeScreen person={session.person} />} />
          <Route path="/sign-in" element={<Navigate to="/" replace />} />
          <Route path="*" element={<Elsewhere />} />
        </Routes>
      )}
    </Frame>
  );
}

function Elsewhere() {
  const { pathname } = useLocation();
  return <Failed error={new Error(pathname)} missing />;
}
