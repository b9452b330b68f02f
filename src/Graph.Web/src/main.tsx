import { render } from 'preact'
import { App } from './App'
import { applyTheme } from './shell/theme'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './shell/shell.css'
import './search/search.css'
import './passages/passages.css'
import './phases/phases.css'
import './home/home.css'
import './entity/entity.css'

applyTheme()
render(<App />, document.getElementById('page') as HTMLElement)
